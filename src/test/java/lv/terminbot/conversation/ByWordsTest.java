package lv.terminbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever has buttons is done by words alone, too. */
class ByWordsTest {
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
  void somebodyJoinsByWords() {
    var invitation = anna.says("/invite VARAM");
    var code = invitation.replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1");
    var inga = bot.stranger();
    inga.says("/start " + code);

    assertThat(inga.says("jā")).contains("VARAM");
    assertThat(bot.count("membership", "institution = 'VARAM'")).isEqualTo(1);
  }

  @Test
  void somebodyElsesLinkIsDeclinedByWords() {
    var invitation = anna.says("/invite VARAM");
    var code = invitation.replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1");
    var inga = bot.stranger();
    inga.says("/start " + code);
    inga.says("nē");

    assertThat(bot.count("membership", "institution = 'VARAM'")).isZero();
  }

  @Test
  void aReportIsGivenWithoutAButton() {
    dace.says("3.2 pabeigts: rokasgrāmata publicēta");
    assertThat(dace.says("jā")).contains("Iesniegts");
    assertThat(dace.says("3.1 procesā: līgums ar ekspertu noslēgts")).contains("Vai iesniegt?");
    assertThat(dace.says("nē, labot")).contains("3.1");
    assertThat(dace.says("apstiprinu")).contains("Kvīts Nr. 2");
  }

  @Test
  void submittingAMeasureIsNoYesToTheEndOfACycle() {
    anna.says("slēgt ciklu 2022-2023");
    assertThat(anna.buttons()).contains("✅ Apstiprināt");

    anna.says("iesniedz 3.2");

    assertThat(dace.says("3.2 pabeigts: viss")).contains("Vai iesniegt?");
  }

  @Test
  void thanksAreNoAccountOfWhatWasDone() {
    assertThat(dace.says("3.2 pabeigts")).contains("Kas paveikts?");
    dace.says("paldies!");
    assertThat(dace.says("Izdota rokasgrāmata par līdzdalību")).contains("Vai iesniegt?");

    assertThat(dace.lastShown()).contains("rokasgrāmata").doesNotContain("paldies");
  }

  @Test
  void yesToAGuessSubmitsNothing() {
    dace.says("3.2 procesā: melnraksts");
    assertThat(dace.says("atmest")).contains("Varbūt domājāt");

    assertThat(dace.says("jā")).contains("melnraksts", "Vai iesniegt?");
    assertThat(bot.count("progress_update", "true")).isZero();
    assertThat(dace.says("jā")).contains("Kvīts Nr. 1");
  }

  @Test
  void yesIsTheAnswerToWhatWasShownLast() {
    dace.says("3.2 pabeigts: rokasgrāmata publicēta");
    anna.says("slēdz ciklu");
    anna.says("status 3.2");

    anna.says("jā");
    assertThat(bot.count("reporting_cycle", "true")).isZero();
  }

  @Test
  void aYesThatComesMuchLaterDoesNothing() {
    anna.says("paziņo visiem: seminārs");
    bot.itIs("2024-01-29T12:30");
    anna.says("jā");
    bot.quiet();
    assertThat(dace.texts()).noneMatch(text -> text.contains("seminārs"));
  }

  @Test
  void whoWritesRussianIsToldTheLanguagesOnce() {
    assertThat(dace.says("статус 3.2")).contains("Krieviski jūs saprotu");
    assertThat(dace.says("статус 3.1")).contains("3.1").doesNotContain("Krieviski");
    assertThat(dace.texts()).filteredOn(t -> t.contains("Krieviski jūs saprotu")).hasSize(1);
  }

  @Test
  void helpSaysWhatWaits() {
    dace.says("3.2 procesā: līgums ar ekspertu noslēgts");
    assertThat(dace.says("/help")).contains("Pašlaik gaida", "iesākta atskaite par 3.2");
    assertThat(dace.buttons()).contains("Atskaitīties par 3.2");
    dace.taps("✅ Apstiprināt");
    assertThat(anna.says("/help")).contains("1 iesniegta atskaite, par ko vēl jālemj");
  }
}
