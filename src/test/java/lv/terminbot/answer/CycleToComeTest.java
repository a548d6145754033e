package lv.terminbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a cycle that has not begun nobody owes anything, however far ahead it is. */
class CycleToComeTest {
  private static final String BEGINS = "08.01.2024.";
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;

  @BeforeEach
  void aYearAhead() {
    bot = DeskBot.at("2023-01-16T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void noListCountsAnybodyAsMissing() {
    assertThat(anna.says("kas nav iesniedzis?")).contains("neviens neko nav parādā");
    assertThat(anna.says("kurš kavē?")).contains("neviens neko nav parādā");
    assertThat(anna.says("kopaina"))
        .contains(BEGINS, "līdz tam nevienam nekas nav jāiesniedz")
        .doesNotContain("Vēl jāiesniedz", "⏳");
    assertThat(anna.says("TM"))
        .contains("3.2", "cikls vēl nav sācies")
        .doesNotContain("jāiesniedz", "⏳");
    assertThat(anna.buttons()).noneMatch(button -> button.startsWith("Pamudināt"));
    assertThat(anna.says("3.2")).contains(BEGINS, "Tad atskaitīsies: ").doesNotContain("⏳");
  }

  @Test
  void homeCountsNothingBeforeTheFirstDay() {
    assertThat(anna.says("sākums")).contains("2024. gada 8. janvār").doesNotContain("Atbildēts");
    assertThat(anna.buttons()).noneMatch(button -> button.startsWith("🕓 Nav iesnieguši"));

    bot.itIs("2024-01-08T12:00");
    assertThat(anna.says("sākums")).contains("Atbildēts: 0 no");
    assertThat(anna.buttons()).anyMatch(button -> button.startsWith("🕓 Nav iesnieguši"));
    assertThat(anna.says("kas nav iesniedzis?")).contains("Vēl nav atbildes no");
  }

  @Test
  void aContactHasNothingToSubmitAndHearsFromWhenOn() {
    var dace = bot.contactOf("TM");

    assertThat(dace.says("kas man jāiesniedz?"))
        .contains("nekas nav jāiesniedz", BEGINS, "tad jāatskaitās par: 3.1, 3.2")
        .doesNotContain("5.1");
    dace.says("sākums");
    assertThat(dace.buttons()).noneMatch(button -> button.startsWith("Jāiesniedz"));
    assertThat(dace.says("palīdzība")).doesNotContain("Pašlaik gaida");
  }

  @Test
  void whoAnswersAheadIsHeardAndAQuestionBackIsOwedAtOnce() {
    var dace = bot.contactOf("TM");
    dace.says("3.2 procesā: sākts ar pilotprojektu");
    dace.taps("✅ Apstiprināt");
    assertThat(anna.says("sākums")).contains("Sākums");
    assertThat(anna.buttons()).contains("📥 Jāizskata 1");

    anna.says("atgriez TM 3.2: kāds ir termiņš?");
    anna.says("jā");

    assertThat(dace.says("kas man jāiesniedz?")).contains("3.2").doesNotContain("3.1");
    assertThat(anna.says("kas nav iesniedzis?")).contains("TM").doesNotContain("VARAM");
  }
}
