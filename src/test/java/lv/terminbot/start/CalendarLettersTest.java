package lv.terminbot.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cycle that reaches past the years whose moved working days are known is told in chat too. */
class CalendarLettersTest {
  private static final String UNKNOWN = "zināmas tikai līdz 2026. gada beigām";
  @TempDir private Path data;
  @TempDir private Path plans;
  private DeskBot bot;
  private Someone anna;

  @BeforeEach
  void aCycleUntilTheSpringOf2027() throws IOException {
    var text = Files.readString(Path.of("src/test/resources/plans/digital-skills-2024-2026.yaml"));
    Files.writeString(
        plans.resolve("skills.yaml"),
        text.replace("2025-04-30", "2027-04-30").replace("first-year", "2024-2025"));
    bot = DeskBot.at("2025-03-03T10:00", data, plans);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private long told(String words) {
    return anna.texts().stream().filter(text -> text.contains(words)).count();
  }

  @Test
  void aCoordinatorReadsItInTheirLanguageOnce() {
    bot.restart();
    assertThat(anna.lastShown())
        .contains(UNKNOWN, "Cikls 2024-2025 sniedzas līdz 2027. gadam", "04.01.2027. ir brīvdiena")
        .contains("free-days.properties", "known-until = 2027");

    bot.restart();
    assertThat(told(UNKNOWN)).isEqualTo(1);
    assertThat(anna.says("04.01.2027. ir brīvdiena")).contains("2027. gada 4. janvāris: brīvdiena");
  }

  @Test
  void inEnglishItIsTheSame() {
    anna.says("/language en");
    bot.restart();
    assertThat(anna.lastShown())
        .contains("known until the end of 2026 only", "Cycle 2024-2025 reaches into 2027");
  }

  @Test
  void aCycleDatedInTheChatSaysSoBeforeItIsConfirmed() {
    assertThat(anna.says("cikls 2024-2025 termiņš 15.01.2027"))
        .contains("15. janvāris", "Pārceltās darba dienas", "2026. gada beigām");
    assertThat(anna.says("cikls 2024-2025 termiņš 15.12.2026")).doesNotContain("2026. gada beigām");
  }

  @Test
  void onceTheOperatorHasWrittenThemNothingIsTold() throws IOException {
    Files.writeString(plans.resolve("free-days.properties"), "known-until = 2027\n");
    bot.restart();
    assertThat(told(UNKNOWN)).isZero();

    Files.delete(plans.resolve("free-days.properties"));
    bot.restart();
    assertThat(told(UNKNOWN)).isEqualTo(1);
  }
}
