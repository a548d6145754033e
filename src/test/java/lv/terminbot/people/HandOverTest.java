package lv.terminbot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A contact hands over to a colleague by a link, and the coordinator may refuse. */
class HandOverTest {
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone janis;

  @BeforeEach
  void aContact() {
    bot = DeskBot.at("2024-01-05T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    janis = bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void theColleagueGetsTheRemindersFromThenOn() {
    var dace = handedOver("Nodot un aiziet");
    assertThat(janis.lastShown()).contains("Pienākumus nodeva");
    assertThat(anna.lastShown()).contains("tagad ir TM kontaktpersona");
    var before = janis.shown().size();

    bot.itIs("2024-01-08T09:00");

    assertThat(janis.shown()).hasSize(before);
    assertThat(dace.lastShown()).contains("vēl 28 dienas", "3.2");
  }

  @Test
  void whatTheCoordinatorRefusesIsAsItWas() {
    var dace = handedOver("Nodot un aiziet");
    var code = anna.codeOf("Noraidīt");
    assertThat(dace.forges(code)).contains("lemj koordinators");

    assertThat(anna.taps("Noraidīt")).contains("nodošanu noraidīja");
    bot.quiet();
    assertThat(anna.forges(code)).contains("jau ir izlemts");
    assertThat(janis.lastShown()).contains("arī turpmāk ir");
    var before = dace.shown().size();
    bot.itIs("2024-01-08T09:00");

    assertThat(janis.lastShown()).contains("vēl 28 dienas");
    assertThat(dace.shown()).hasSize(before);
  }

  @Test
  void whoOnlyBringsInAColleagueStays() {
    var dace = handedOver("Pievienot kolēģi");

    bot.itIs("2024-01-08T09:00");

    assertThat(janis.lastShown()).contains("vēl 28 dienas");
    assertThat(dace.lastShown()).contains("vēl 28 dienas");
  }

  @Test
  void aLinkUsedTwiceOrByTheGiverOrOfSomebodyWhoHasLeftIsDead() {
    janis.says("nodot");
    var own = link(janis.taps("Nodot un aiziet"));
    assertThat(janis.says("/start " + own)).contains("neder");
    janis.says("nodot");
    var second = link(janis.taps("Nodot un aiziet"));
    var dace = bot.stranger();
    dace.says("/start " + own);
    dace.taps("Jā, tas esmu es");
    bot.quiet();

    assertThat(bot.stranger().says("/start " + own)).contains("neder");
    assertThat(bot.stranger().says("/start " + second)).contains("neder");
    assertThat(janis.says("nodot")).isNotEmpty();
    assertThat(anna.says("nodot")).contains("tikai institūcijas kontaktpersona");
    assertThat(anna.forges("1Hm|TM|LEAVES")).contains("tikai institūcijas kontaktpersona");
  }

  @Test
  void whoServesTwoInstitutionsSaysWhichOneIsHandedOver() {
    bot.bean(JdbcClient.class)
        .sql("insert into membership (person, role, institution) values (?, 'contact', 'VAS')")
        .param(janis.id())
        .update();

    assertThat(janis.says("nodot")).contains("Kuru institūciju?");
    assertThat(janis.buttons()).containsExactlyInAnyOrder("TM", "VAS", "🏠 Sākums");
    assertThat(janis.taps("VAS")).contains("VAS", "nodosiet pienākumus");
    var dace = bot.stranger();
    dace.says("/start " + link(janis.taps("Nodot un aiziet")));
    dace.taps("Jā, tas esmu es");
    bot.quiet();

    assertThat(bot.column("institution", "membership", "person = " + janis.id()))
        .containsExactly("TM");
    assertThat(bot.column("institution", "membership", "person = " + dace.id()))
        .containsExactly("VAS");
  }

  @Test
  void aCoordinatorWhoCannotBeReachedIsNotWrittenToAndOneWhoTakesOverHearsItOnce() {
    bot.telegram().update(RawUpdates.membership(Bot.ANNA, Bot.ANNA, "kicked"));
    bot.quiet();
    var before = anna.shown().size();

    var dace = handedOver("Nodot un aiziet");

    assertThat(anna.shown()).hasSize(before);
    assertThat(dace.lastShown()).isNotEmpty();
    assertThat(janis.lastShown()).contains("Pienākumus nodeva");
  }

  private Someone handedOver(String how) {
    assertThat(janis.says("nodot")).contains("TM");
    var code = link(janis.taps(how));
    var dace = bot.stranger();
    assertThat(dace.says("/start " + code)).contains("Vai tas esat jūs?");
    dace.taps("Jā, tas esmu es");
    bot.quiet();
    return dace;
  }

  private static String link(String text) {
    return text.replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1");
  }
}
