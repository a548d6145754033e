package lv.terminbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was submitted and not decided on waits in a queue, and is decided on once. */
class ReviewQueueTest {
  private static final long OTTO = 1002;
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone otto;
  private Someone dace;
  private Someone janis;

  @BeforeEach
  void threeReportsWait() {
    bot = DeskBot.at("2024-01-10T10:00", data, Path.of("config", "plans"), Set.of(Bot.ANNA, OTTO));
    anna = bot.someone(Bot.ANNA);
    otto = bot.someone(OTTO);
    anna.says("/start");
    otto.says("/start");
    dace = bot.contactOf("TM");
    janis = bot.contactOf("VARAM");
    submit(dace, "3.1 procesā: rokasgrāmata top");
    submit(janis, "5.1 procesā: dati apkopoti");
    submit(dace, "3.2 pabeigts: seminārs notika");
  }

  private void submit(Someone contact, String line) {
    contact.says(line);
    contact.taps("✅ Apstiprināt");
    bot.quiet();
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void theOldestComesFirstAndTheNextIsOneTapAway() {
    assertThat(anna.says("kas vēl jāizskata")).contains("1. no 3", "Nr. 1", "rokasgrāmata top");
    assertThat(anna.taps("➡️ Nākamā (vēl 2)")).contains("2. no 3", "dati apkopoti");
    assertThat(anna.taps("✅ Pieņemt")).contains("Nr. 2", "ir pieņemta");
    assertThat(anna.taps("➡️ Nākamā (vēl 2)")).contains("2. no 2", "seminārs notika");
    assertThat(anna.taps("➡️ Nākamā (vēl 1)")).contains("1. no 2", "rokasgrāmata top");
    anna.taps("✅ Pieņemt");
    anna.taps("➡️ Nākamā (vēl 1)");
    anna.taps("✅ Pieņemt");
    assertThat(anna.buttons()).containsExactly("🏠 Sākums");
    assertThat(anna.says("kas vēl jāizskata")).contains("Viss iesniegtais ir izskatīts");
  }

  @Test
  void aReportIsReturnedAndNotedOnFromTheQueue() {
    anna.says("kas vēl jāizskata");
    anna.taps("📝 Iekšēja piezīme");
    anna.says("Zvanīju Dacei, precizēs");
    assertThat(anna.says("kas vēl jāizskata")).contains("Zvanīju Dacei");
    anna.taps("↩️ Atdot ar jautājumu");
    assertThat(anna.says("Kad rokasgrāmata būs gatava, lūdzu?")).contains("ir atdota");
    bot.quiet();
    assertThat(dace.lastShown()).contains("Kad rokasgrāmata būs gatava");
    assertThat(anna.says("kas vēl jāizskata")).contains("1. no 2", "dati apkopoti");
  }

  @Test
  void severalAreAcceptedTogetherOnceTheyWereShown() {
    anna.says("kas vēl jāizskata");
    assertThat(anna.taps("☑ Pieņemt vairākas"))
        .contains("Pieņemt uzreiz 3 atskaites?", "3.1 TM", "5.1 VARAM", "seminārs notika");
    assertThat(bot.count("review", "true")).isZero();
    submit(janis, "5.2 procesā: pēc tam");
    var before = dace.shown().size();

    assertThat(anna.taps("✅ Pieņemt 3")).contains("Pieņemtas 3 atskaites", "Nr. 1", "Nr. 3");
    bot.quiet();

    assertThat(bot.count("review", "verdict = 'accepted'")).isEqualTo(3);
    assertThat(dace.shown()).as("one letter for both").hasSize(before + 1);
    assertThat(dace.lastShown()).contains("3.1", "3.2", "pieņemta");
    assertThat(anna.says("kas vēl jāizskata")).contains("1. no 1", "5.2", "pēc tam");
  }

  @Test
  void inWordsThoseOfAnInstitutionAreAcceptedTogether() {
    anna.says("pieņem TM");
    assertThat(anna.taps("☑ Pieņemt vairākas"))
        .contains("3.1 TM", "3.2 TM")
        .doesNotContain("VARAM");
    anna.taps("✅ Pieņemt 2");
    assertThat(bot.column("progress_update", "review", "verdict = 'accepted'"))
        .containsExactlyInAnyOrder("1", "3");
  }

  @Test
  void whoDecidesSecondIsToldWhoDecidedWhat() {
    anna.says("kas vēl jāizskata");
    otto.says("kas vēl jāizskata");
    anna.taps("✅ Pieņemt");

    assertThat(otto.taps("✅ Pieņemt")).contains("Nr. 1", "jau ir izlemts", "pieņēma", "10.01.2024");
    assertThat(bot.count("review", "progress_update = 1")).isEqualTo(1);
    otto.says("kas vēl jāizskata");
    otto.taps("↩️ Atdot ar jautājumu");
    anna.says("pieņem Nr. 2");
    anna.says("jā");
    assertThat(otto.says("Kur ir dati, lūdzu, pievienojiet saiti?"))
        .contains("Nr. 2", "jau ir izlemts", "pieņēma");
    assertThat(bot.count("review", "progress_update = 2")).isEqualTo(1);
  }

  @Test
  void ofThoseShownTogetherOnlyWhatStillWaitsIsAccepted() {
    anna.says("kas vēl jāizskata");
    anna.taps("☑ Pieņemt vairākas");
    otto.says("pieņem Nr. 2");
    otto.says("jā");

    assertThat(anna.taps("✅ Pieņemt 3")).contains("Pieņemtas 2 atskaites").doesNotContain("Nr. 2");
    assertThat(bot.count("review", "true")).isEqualTo(3);
  }

  @Test
  void cardAndHistoryLeadToTheReview() {
    anna.says("3.2");
    assertThat(anna.taps("📥 Izskatīt Nr. 3 (TM)")).contains("3. no 3", "seminārs notika");
    anna.taps("✅ Pieņemt");
    anna.says("3.2");
    assertThat(anna.buttons()).noneMatch(label -> label.contains("Izskatīt"));
    anna.says("vēsture 3.1");
    assertThat(anna.taps("📥 Izskatīt Nr. 1 (TM)")).contains("rokasgrāmata top");
    dace.says("3.1");
    assertThat(dace.buttons()).noneMatch(label -> label.contains("Izskatīt"));
  }

  @Test
  void nobodyElseSeesTheQueue() {
    anna.says("kas vēl jāizskata");
    var queue = anna.codeOf("➡️ Nākamā (vēl 2)");
    var all = anna.codeOf("☑ Pieņemt vairākas");
    assertThat(dace.forges(queue)).contains("tikai koordinators").doesNotContain("dati apkopoti");
    assertThat(dace.forges(all)).contains("tikai koordinators");
    assertThat(dace.says("kas vēl jāizskata")).doesNotContain("dati apkopoti");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kas vēl jāizskata?",
        "ko man vēl jāizskata",
        "review queue",
        "what do I still have to review",
        "neizskatītās atskaites"
      })
  void manyWordsLeadThere(String words) {
    assertThat(anna.says(words)).as(words).contains("1. no 3");
  }
}
