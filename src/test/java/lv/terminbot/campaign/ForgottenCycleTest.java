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

/** A cycle whose dates are more than a year past, and that nobody has closed. */
class ForgottenCycleTest {
  private static final String ASKED = "joprojām ir atvērts";
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;

  @BeforeEach
  void everybodyHasMetTheBot() {
    bot = DeskBot.at("2024-03-04T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    bot.stop();
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private long asked() {
    return anna.texts().stream().filter(text -> text.contains(ASKED)).count();
  }

  @Test
  void isAskedAboutAtTheStartAndCountedNowhere() {
    bot.startAt("2026-12-28T10:00");

    assertThat(anna.lastShown())
        .contains(ASKED, "2022. un 2023. gadā", "Latvijas Piektais", "2024. gada 1. mart");
    assertThat(anna.buttons()).containsExactly("Slēgt 2022-2023", "Paturēt atvērtu", "🏠 Sākums");
    assertThat(anna.says("kopaina")).doesNotContain("dienas pēc", "Vēl jāiesniedz");
    assertThat(anna.says("kas nav iesniedzis?")).contains("neviens neko nav parādā");
    assertThat(anna.says("kas kavējas?")).doesNotContain("1 0", "1028");
  }

  @Test
  void isAskedAboutOnceAndNotAtEachStart() {
    bot.startAt("2026-02-02T10:00");
    bot.restart();
    bot.itIs("2026-02-10T10:00");

    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void isAskedAboutInOfficeHours() {
    bot.startAt("2026-02-02T03:00");
    assertThat(asked()).isZero();

    bot.itIs("2026-02-02T09:30");
    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void isKeptOpenWhereACoordinatorWishesAndIsNotAskedAboutAgain() {
    bot.startAt("2026-02-02T10:00");

    assertThat(anna.taps("Paturēt atvērtu")).contains("paliek atvērts");
    bot.restart();
    bot.itIs("2026-06-02T10:00");

    assertThat(asked()).isEqualTo(1);
    assertThat(anna.says("cikls 2022-2023")).contains("atvērts");
  }

  @Test
  void isClosedByTheButtonOnceItIsShownAndConfirmed() {
    bot.startAt("2026-02-02T10:00");
    assertThat(anna.taps("Slēgt 2022-2023")).contains("Cikls 2022-2023 būs: slēgts");
    anna.taps("✅ Apstiprināt");
    bot.itIs("2026-06-02T10:00");

    assertThat(asked()).isEqualTo(1);
    assertThat(anna.says("cikls 2022-2023")).contains("slēgts");
  }

  @Test
  void isAskedAboutAgainAMonthLaterWhereNobodyAnswered() {
    bot.startAt("2026-02-02T10:00");
    bot.itIs("2026-03-09T10:00");

    assertThat(asked()).isEqualTo(2);
  }
}
