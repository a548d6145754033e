package lv.terminbot.campaign;

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

/** Which cycle is meant by an order in words, where there are several, or none. */
class NamedCycleTest {
  private static final Path REAL = Path.of("config", "plans", "ogp-lv-2022-2025.yaml");
  @TempDir private Path data;
  @TempDir private Path plans;
  private Bot bot;
  private Someone anna;

  @AfterEach
  void over() {
    bot.close();
  }

  private void starts(String when) {
    bot = DeskBot.at(when, data, plans);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  @Test
  void ofTwoPlansThatHaveOpenCyclesOneIsChosen() throws IOException {
    var plan = Files.readString(REAL);
    Files.writeString(plans.resolve("first.yaml"), plan);
    Files.writeString(
        plans.resolve("second.yaml"),
        plan.replace("code: ogp-lv-2022-2025", "code: second")
            .replace("code: 2022-2023", "code: 2022-2023-b")
            .replace("code: 2024-2025", "code: 2024-2025-b"));
    starts("2024-01-29T10:00");

    assertThat(anna.says("slēdz ciklu")).contains("Kuru ciklu");

    assertThat(anna.taps("2022-2023")).contains("2022-2023");
    assertThat(anna.says("cikls 2022-2023")).contains("atvērts");
  }

  @Test
  void whereNothingIsClosedNothingIsOpenedAnew() throws IOException {
    Files.copy(REAL, plans.resolve("plan.yaml"));
    starts("2024-01-29T10:00");

    assertThat(anna.says("atver ciklu no jauna")).contains("Nav slēgta cikla");
  }

  @Test
  void anOrderForAnotherDayIsSaidToHappenAtOnce() throws IOException {
    Files.copy(REAL, plans.resolve("plan.yaml"));
    starts("2024-01-29T10:00");

    assertThat(anna.says("slēdz ciklu 2022-2023 ar 15.03.2024.")).contains("te nevar ievērot");
  }
}
