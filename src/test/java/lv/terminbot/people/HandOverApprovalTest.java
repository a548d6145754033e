package lv.terminbot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the plan wants it, a coordinator agrees before a colleague takes over. */
class HandOverApprovalTest {
  @TempDir private Path data;
  @TempDir private Path plans;
  private DeskBot bot;
  private Someone anna;
  private Someone dace;

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whereThePlanWantsItACoordinatorAgreesToAHandOver() throws IOException {
    var ilze = waitsForApproval();

    assertThat(ilze.says("status")).contains("pieteikšanās saiti");
    assertThat(bot.count("membership", "person = " + dace.id())).isEqualTo(1);
    bot.quiet();
    assertThat(anna.taps("Apstiprināt")).contains("tagad ir TM kontaktpersona");
    bot.quiet();
    assertThat(ilze.says("status")).doesNotContain("pieteikšanās saiti");
    assertThat(bot.count("membership", "person = " + dace.id())).isZero();
  }

  @Test
  void whoHasTheirDataDeletedMeanwhileTakesNothingOver() throws IOException {
    var ilze = waitsForApproval();
    ilze.says("/deleteme");
    assertThat(ilze.taps("Jā, dzēst")).contains("ir izdzēsti");
    bot.quiet();

    assertThat(anna.taps("Apstiprināt")).contains("vairs neder");

    assertThat(bot.column("person", "membership", "institution = 'TM'"))
        .containsExactly(Long.toString(dace.id()));
  }

  @Test
  void whoIsNoContactAnyMoreHandsNothingOver() throws IOException {
    var ilze = waitsForApproval();
    remove(dace);

    assertThat(anna.taps("Apstiprināt")).contains("vairs nav TM kontaktpersona", "uzaicini TM");
    assertThat(bot.count("membership", "institution = 'TM'")).isZero();

    assertThat(anna.taps("Noraidīt")).contains("noraidīta", "nav TM kontaktpersona");
    bot.quiet();
    assertThat(bot.count("membership", "institution = 'TM'")).isZero();
    assertThat(ilze.lastShown()).contains("noraidīta");
    assertThat(anna.taps("Apstiprināt")).contains("vairs neder");
  }

  private void remove(Someone contact) {
    bot.quiet();
    anna.says("cilvēki TM");
    anna.taps("1");
    anna.taps("Noņemt: kontaktpersona (TM)");
    anna.taps("Noņemt");
    assertThat(bot.count("membership", "person = " + contact.id())).isZero();
  }

  private Someone waitsForApproval() throws IOException {
    var plan = Files.readString(Path.of("config/plans/ogp-lv-2022-2025.yaml"));
    Files.writeString(
        plans.resolve("plan.yaml"),
        plan.replace("  - code: TM\n", "  - code: TM\n    handOver: approve\n"));
    bot = DeskBot.at("2024-01-05T11:00", data, plans);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    dace = bot.contactOf("TM");
    dace.says("nodot");
    var code = dace.taps("Nodot un aiziet").replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1");
    var ilze = bot.stranger();
    ilze.says("/start " + code);

    assertThat(ilze.taps("Jā, tas esmu es")).contains("jālemj koordinatoram");
    return ilze;
  }
}
