package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a coordinator of a very large plan asks fits a message as Telegram takes it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThousandInstitutionsTest {
  private static final int MOST_BUTTONS = 100;
  private static final int LONGEST = 4096;
  private Bot bot;
  private Someone anna;

  @BeforeAll
  void aLargePlan(@TempDir Path data, @TempDir Path plans) throws IOException {
    Files.writeString(plans.resolve("plan.yaml"), GrownPlan.of(1_000, 1_000));
    bot = DeskBot.at("2024-02-07T10:00", data, plans);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  @AfterAll
  void over() {
    bot.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "uzaicini",
        "uzaicini NAVTADAS",
        "kas ir parādā",
        "kas nav iesniedzis",
        "trauksmes",
        "kontaktpersonas",
        "pamudini visus",
        "pamudini",
        "status",
        "termiņi",
        "faili",
        "kam nosūtīts",
        "izaicinājumi",
        "kas ir atdots",
        "līdzdalība",
        "1. apņemšanās",
        "I1",
        "iestāde"
      })
  void everyAnswerIsAMessage(String asked) {
    assertThat(anna.says(asked)).doesNotContain("neizdevās");

    var shown = anna.shown().getLast();
    assertThat(shown.text().replaceAll("<[^>]*>", "").length()).isLessThanOrEqualTo(LONGEST);
    var buttons = shown.buttons().stream().flatMap(List::stream).toList();
    assertThat(buttons).hasSizeLessThanOrEqualTo(MOST_BUTTONS);
    assertThat(buttons)
        .allSatisfy(
            button ->
                assertThat(
                        button.substring(button.indexOf('|') + 1).getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThanOrEqualTo(64));
  }

  @Test
  void everyPageOfTheOverviewTellsWhatWasSaidLast() {
    anna.says("2.20 izpildīts: viss");
    assertThat(anna.taps("✅ Apstiprināt")).contains("Nr. 1");

    assertThat(anna.says("status")).contains("⚪ <b>2.1</b>").doesNotContain("<b>2.20</b>");
    assertThat(anna.taps("›")).contains("✅ <b>2.20</b> izpildīts", "⚪ <b>3.1</b>");
  }
}
