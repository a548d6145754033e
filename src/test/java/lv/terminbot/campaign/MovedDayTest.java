package lv.terminbot.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day that moved may be a working day or a deadline: what nobody said is asked back. */
class MovedDayTest {
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;

  @BeforeEach
  void beforeTheDeadline() {
    bot = DeskBot.at("2024-01-15T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5. februāris pārcelts uz 10. februāri",
        "5. februaris parcelts uz 10. februari",
        "5.02. pārcelts uz 10.02.",
        "5. februāris ir pārcelts uz 10. februāri.",
        "pirmdiena, 5. februāris, pārcelta uz sestdienu, 10. februāri",
        "no 5. februāra pārcelts uz 10. februāri",
        "pārcel 5. februāri uz 10. februāri",
        "uz 10. februāri pārcelts 5. februāris",
        "5 February moved to 10 February",
        "5 February has been moved to 10 February",
        "move 5 February to 10 February",
        "5 февраля перенесено на 10 февраля"
      })
  void onTheDayOfADeadlineItIsAskedWhatMoved(String words) {
    anna.says("привет");
    assertThat(anna.says(words))
        .as(words)
        .contains("Kas pārcelts", "5. februār", "→", "10. februār");
    assertThat(anna.buttons())
        .startsWith("📆 Darba diena", "⏰ Cikla 2022-2023 termiņš", "Nemainīt");
    anna.says("jā");
    assertThat(bot.count("decreed_day", "true")).isZero();
  }

  @Test
  void theWorkingDayMovesWhenItIsChosenAndConfirmed() {
    anna.says("5. februāris pārcelts uz 10. februāri");

    assertThat(anna.taps("📆 Darba diena"))
        .contains("Mainīt darba dienu kalendāru?", "5. februāris: brīvdiena")
        .contains("10. februāris: darba diena");
    assertThat(bot.count("decreed_day", "true")).isZero();
    anna.says("jā");
    assertThat(bot.count("decreed_day", "true")).isEqualTo(2);
  }

  @Test
  void theDeadlineMovesWhenItIsChosenAndConfirmed() {
    anna.says("5. februāris pārcelts uz 12. februāri");

    assertThat(anna.taps("⏰ Cikla 2022-2023 termiņš")).contains("12. februār");
    anna.says("jā");
    assertThat(anna.says("cikls 2022-2023")).contains("Termiņš: 2024. gada 12. februāris");
    assertThat(bot.count("decreed_day", "true")).isZero();
  }

  @Test
  void whereNoCycleHasADateItIsTheWorkingDay() {
    assertThat(anna.says("6. februāris pārcelts uz 10. februāri"))
        .contains("Mainīt darba dienu kalendāru?", "6. februāris: brīvdiena")
        .contains("10. februāris: darba diena");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "termiņš pārcelts no 5. februāra uz 12. februāri",
        "5. februāra termiņš pārcelts uz 12. februāri",
        "pārcel termiņu no 5.02. uz 12.02.",
        "the deadline is moved from 5 February to 12 February"
      })
  void aDeadlineThatIsSaidToMoveIsNotAsked(String words) {
    assertThat(anna.says(words)).contains("12. februār").doesNotContain("Kas pārcelts");
    anna.says("jā");
    assertThat(anna.says("cikls 2022-2023")).contains("Termiņš: 2024. gada 12. februāris");
  }

  @Test
  void aWorkingDayThatIsSaidToMoveIsNotAsked() {
    assertThat(anna.says("darba diena pārcelta no 5. februāra uz 10. februāri"))
        .contains("Mainīt darba dienu kalendāru?");
  }

  @Test
  void aDayThatIsNotInTheCalendarIsSaid() {
    assertThat(anna.says("5. februāris pārcelts uz 31. februāri")).contains("31. februār");
    assertThat(anna.buttons()).noneMatch(button -> button.contains("termiņš"));
  }

  @Test
  void aContactMovesNothing() {
    var dace = bot.contactOf("TM");

    assertThat(dace.says("5. februāris pārcelts uz 10. februāri")).contains("nosaka koordinators");
  }
}
