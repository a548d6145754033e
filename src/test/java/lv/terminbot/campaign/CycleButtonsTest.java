package lv.terminbot.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates and reminders of a cycle are changed by buttons alone, looked at first, and taken back. */
class CycleButtonsTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;

  private void itIs(String when) {
    bot = DeskBot.at(when, data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  private void atTheCycle(String code) {
    anna.says("sākums");
    anna.taps("🗓 Cikls");
    anna.taps(code);
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void theCycleSaysWhenRemindersGoInWordsAndToWhomElse() {
    itIs("2024-01-10T10:00");
    atTheCycle("2022-2023");

    assertThat(anna.lastShown())
        .contains(
            "• uzaicinājums\n",
            "• 1 dienu pirms termiņa\n",
            "• 3 dienas pēc termiņa (kontaktpersonām, vietniekiem)\n")
        .doesNotContain("-14", "+3");
    assertThat(anna.taps("🔔 Atgādinājumi"))
        .contains("• 3 dienas pēc termiņa (kontaktpersonām, vietniekiem)\n");
  }

  @Test
  void theDeadlineMovesByButtonsAndBackAgain() {
    itIs("2024-01-10T10:00");
    bot.contactOf("TM");
    atTheCycle("2022-2023");

    assertThat(anna.taps("📅 Termiņš")).contains("Tagad: 2024. gada 5. februāris");
    assertThat(anna.taps("Vēlāk ›")).contains("Darba dienas");
    assertThat(anna.buttons()).doesNotContain("S 10.");
    assertThat(anna.taps("P 12."))
        .contains("2024. gada 5. februāris → 2024. gada 12. februāris", "1 persona");
    assertThat(anna.taps(CONFIRM)).contains("Termiņš: 2024. gada 12. februāris");

    assertThat(anna.taps("↶ Kā bija"))
        .contains("2024. gada 12. februāris → 2024. gada 5. februāris");
    assertThat(anna.taps(CONFIRM)).contains("Termiņš: 2024. gada 5. februāris");
  }

  @Test
  void thePreviewSaysWhatGoesToHowManyAndWhen() {
    itIs("2024-01-10T10:00");
    bot.contactOf("TM");
    bot.contactOf("VARAM");
    atTheCycle("2022-2023");
    anna.taps("📅 Termiņš");
    anna.taps("Vēlāk ›");
    assertThat(anna.taps("P 12."))
        .contains(
            "• 29.01.2024. plkst. 9.00 – 14 dienu pirms termiņa: 2 personas",
            "7 dienas pēc termiņa: 3 personas");
  }

  @Test
  void aStepOfTheLadderGoesAndAnotherComes() {
    itIs("2024-01-10T10:00");
    atTheCycle("2022-2023");

    assertThat(anna.taps("🔔 Atgādinājumi")).contains("14 dienu pirms termiņa");
    assertThat(anna.taps("✕ −14")).contains("Vairs nebūs: 14 dienu pirms termiņa");
    assertThat(anna.taps(CONFIRM)).doesNotContain("14 dienu");
    anna.taps("🔔 Atgādinājumi");
    assertThat(anna.taps("➕ −10")).contains("Klāt nāks: 10 dienu pirms termiņa");
    assertThat(anna.taps(CONFIRM)).contains("• 10 dienu pirms");
    anna.taps("↶ Kā bija");
    assertThat(anna.taps(CONFIRM)).doesNotContain("10 dienu pirms");
  }

  @Test
  void whatIsNotChangedSinceIsTakenBackAndNothingElse() {
    itIs("2024-01-10T10:00");
    atTheCycle("2022-2023");
    anna.taps("🔔 Atgādinājumi");
    anna.taps("✕ −14");
    anna.taps(CONFIRM);
    var back = anna.codeOf("↶ Kā bija");
    anna.says("cikls 2022-2023 termiņš 12.02.2024");
    anna.taps(CONFIRM);

    assertThat(anna.forges(back)).doesNotContain("Vairs nebūs", "Klāt nāks");
    assertThat(bot.count("reporting_cycle", "true")).isEqualTo(2);
  }

  @Test
  void yearsLaterTheNextCycleIsDatedAndOpenedByButtonsAlone() {
    itIs("2026-11-30T10:00");
    anna.says("sākums");
    var first = anna.buttons().getFirst();
    assertThat(anna.taps(first)).contains("2024-2025");
    anna.taps("📅 Termiņš");
    anna.taps("Pk 18.");
    anna.taps(CONFIRM);
    anna.taps("Atvērt 2024-2025");
    assertThat(anna.taps(CONFIRM)).contains("atvērts");
    assertThat(anna.taps("🏠 Sākums")).contains("18. decembrim").doesNotContain("Ar ko sākt");
  }

  @Test
  void aFreeDayIsNotOffered() {
    itIs("2024-03-20T10:00");
    anna.says("cikls 2022-2023");
    assertThat(anna.taps("📅 Gala termiņš")).contains("Brīvdienas: 29.03.2024., 01.04.2024.");
    assertThat(anna.buttons()).contains("C 28.", "O 2.").doesNotContain("Pk 29.", "P 1.");
  }

  @Test
  void onlyCoordinatorsChooseDates() {
    itIs("2024-01-10T10:00");
    atTheCycle("2022-2023");
    var days = anna.codeOf("📅 Termiņš");
    var steps = anna.codeOf("🔔 Atgādinājumi");
    anna.taps("📅 Termiņš");
    var day = anna.codeOf("T 31.");
    var dace = bot.contactOf("TM");
    dace.says("/start");
    assertThat(dace.forges(days)).contains("koordinator");
    assertThat(dace.forges(steps)).contains("koordinator");
    assertThat(dace.forges(day)).contains("koordinator");
    assertThat(bot.count("cycle_proposal", "true")).isZero();
  }

  @Test
  void moreTimeThatWasGivenIsTakenBackByTheButtonUnderIt() {
    itIs("2024-01-10T10:00");
    bot.contactOf("TM");
    anna.says("TM");
    anna.taps("⏳ Pagarināt");
    assertThat(anna.taps("C 15.")).contains("5. februārim → <b>līdz", "1 kontaktpersona");
    anna.taps("✅ Piešķirt");
    var back = anna.buttons().stream().filter(b -> b.contains("TM")).findFirst().orElseThrow();
    assertThat(anna.taps(back)).contains("TM");
  }
}
