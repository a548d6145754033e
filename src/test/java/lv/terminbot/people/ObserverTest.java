package lv.terminbot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.Confidences;
import lv.terminbot.Typing;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A member of the council is let in and reads what everybody may see. */
class ObserverTest {
  private Confidences world;

  @BeforeEach
  void thereIsMuchToHide(@TempDir Path data, @TempDir Path plans) throws IOException {
    world = new Confidences(data, plans);
  }

  @AfterEach
  void over() {
    world.close();
  }

  @Test
  void anObserverComesInByALinkAsksAndChangesNothing() {
    var observer = world.bot.stranger();
    world.anna.says("uzaicini");
    assertThat(world.anna.taps("Aicināt novērotāju"))
        .contains("Novērotāja pieteikšanās saite", "neko nemaina");
    var code = world.anna.lastShown().replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1");

    assertThat(observer.says("/start " + code)).contains("aicina novērotāja lomā");
    assertThat(observer.taps("Jā, tas esmu es"))
        .contains("Jums tagad ir <b>novērotāja</b> loma", "Labdien! Esmu Terminbot");
    world.bot.quiet();
    assertThat(world.anna.lastShown()).contains("pievienojās: novērotājs.");
    assertThat(world.bot.someone(observer.id()).says("mani dati"))
        .contains("lomas", "viss ir failā");

    var before = world.written();
    assertThat(observer.says("3.2"))
        .contains(Confidences.SUBMITTED)
        .doesNotContain(Confidences.SECRETS);
    assertThat(observer.taps("Vēsture"))
        .contains(Confidences.SUBMITTED)
        .doesNotContain(Confidences.SECRETS);
    assertThat(observer.says("5.1")).doesNotContain(Confidences.SECRETS);
    assertThat(observer.says("TM kontaktpersonas")).contains("redz tikai koordinatori");
    assertThat(observer.says("kas ir atdots")).contains("Nekas nav atdots");
    assertThat(observer.says("3.2 izpildīts: viss")).contains("pieņemt nevaru");
    assertThat(observer.says("uzaicini novērotāju")).contains("tikai koordinators");
    assertThat(world.written()).isEqualTo(before);
  }

  @Test
  void onlyACoordinatorInvitesOneAndTheLinkIsGoodOnce() {
    assertThat(world.dace.says("uzaicini novērotāju")).contains("tikai koordinators");
    var link = world.anna.says("/invite observer");
    var code = link.replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1");
    var first = world.bot.stranger();
    var second = world.bot.stranger();
    first.says("/start " + code);
    first.taps("Jā, tas esmu es");

    assertThat(second.says("/start " + code)).contains("vairs neder");

    assertThat(world.bot.count("membership", "role = 'observer'")).isEqualTo(1);
  }

  @Test
  void inAGroupAndInlineTheObserverIsAnsweredLikeOthers() {
    var code = world.anna.says("uzaicini novērotāju");
    var observer = world.bot.stranger();
    observer.says("/start " + code.replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1"));
    observer.taps("Jā, tas esmu es");

    var question = "@" + RawUpdates.BOT_NAME + " kā iet ar 3.2?";
    var group = world.bot.someone(-777);
    assertThat(group.sends(RawUpdates.wordsInGroup(-777, observer.id(), 1, question)))
        .contains(Confidences.SUBMITTED);
    assertThat(new Typing(world.bot).types(observer, "3.2").path("results")).hasSize(1);
  }

  @Test
  void theDigestOfAGroupTellsWhatJoinedAndNamesNobody() {
    world.bot.someone(-778).sends(RawUpdates.wordsInGroup(-778, Bot.ANNA, 1, "/here"));
    var code = world.anna.says("uzaicini novērotāju");
    var observer = world.bot.stranger();
    observer.says("/start " + code.replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1"));
    observer.taps("Jā, tas esmu es");

    world.bot.itIs("2024-01-10T17:00");

    assertThat(world.bot.someone(-778).lastShown())
        .contains("Kas jauns kopš", "novērotājs")
        .doesNotContain(Confidences.SECRETS);
  }
}
