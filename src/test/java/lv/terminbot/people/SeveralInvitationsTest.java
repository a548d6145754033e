package lv.terminbot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Join links for several institutions at once. */
class SeveralInvitationsTest {
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void aWeekBeforeTheDeadline() {
    bot = DeskBot.at("2024-01-29T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-29T10:01");
    anna.says("/start");
    dace = bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void eachInstitutionThatIsNamedGetsALinkOfItsOwn() {
    var shown = anna.says("uzaicini VARAM, TM, FM");
    assertThat(shown).contains("(VARAM)", "(TM)", "(FM)");
    assertThat(bot.column("institution", "join_link", "true"))
        .containsExactlyInAnyOrder("VARAM", "TM", "FM");
  }

  @Test
  void soDoesTheHeadOrDeputyOfEachAndTheLinkSaysWhoseItIs() {
    assertThat(anna.says("uzaicini VARAM, TM un VID vadītāju"))
        .containsSubsequence("Vadītāja", "(VARAM)", "Vadītāja", "(TM)", "Vadītāja", "(VID)");
    assertThat(anna.says("uzaicini FM vietnieku"))
        .contains("Vietnieka pieteikšanās saite", "tikai pašam vietniekam");
    assertThat(anna.says("uzaicini FM"))
        .contains("tikai pašai kontaktpersonai")
        .doesNotContain("Vietnieka", "Vadītāja");
    assertThat(bot.column("role", "join_link", "true"))
        .containsExactly("head", "head", "head", "deputy", "contact");
  }

  @Test
  void withoutNamesThoseWithoutAContactAreShownFirst() {
    assertThat(anna.says("saites visām iestādēm")).contains("FM, VARAM, VAS, VID, VK");
    assertThat(bot.count("join_link", "true")).isZero();
    anna.says("jā");
    assertThat(bot.count("join_link", "true")).isEqualTo(5);
  }

  @Test
  void ofAnOrderWhatIsNotCarriedOutIsSaid() {
    assertThat(anna.says("uzaicini VARAM, TM un Veselības ministriju"))
        .contains("(VARAM)", "(TM)", "Šeit neņēmu vērā", "Veselības ministriju");
    assertThat(anna.says("uzaicini VARAM un TMM")).contains("(VARAM)", "neņēmu vērā: TMM");
    assertThat(anna.says("uzaicini VARAM un FM")).doesNotContain("neņēmu vērā");
  }

  @Test
  void anInstitutionThatThePlanLacksIsSaid() {
    assertThat(anna.says("uzaicini Veselības ministriju"))
        .contains("Veselības ministrija", "neatskaitās", "Tieslietu ministrija (TM)");
    assertThat(bot.count("join_link", "true")).isZero();
  }

  @Test
  void nobodyElseInvites() {
    assertThat(dace.says("uzaicini VARAM, TM")).contains("tikai koordinators");
    assertThat(dace.forges("1vm")).contains("tikai koordinators");
    assertThat(bot.count("join_link", "true")).isZero();
  }

  @Test
  void inEnglishItIsTheSame() {
    anna.says("language english");
    assertThat(anna.says("invite VARAM and FM")).contains("(VARAM)", "(FM)");
  }
}
