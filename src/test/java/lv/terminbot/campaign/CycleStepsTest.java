package lv.terminbot.campaign;

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

/** Steps of a cycle that cannot be taken, come too late, or lead on to the years after. */
class CycleStepsTest {
  private static final String STEP = "1Ca|ogp-lv-2022-2025|";
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;

  @BeforeEach
  void theYearBeforeTheSecondReport() {
    bot = DeskBot.at("2025-12-01T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void aStepThatIsTakenAlreadyIsSaidWithTheCycleAsItIs() {
    assertThat(anna.forges(STEP + "2024-2025|CLOSE"))
        .contains("Cikls 2024-2025 jau ir šādā stāvoklī: melnraksts", "Nekas nav mainīts");
    assertThat(anna.forges(STEP + "2022-2023|REOPEN")).contains("2022-2023 jau ir šādā stāvoklī");
    opened("termiņš 05.02.2026");
    anna.says("cikls 2022-2023");
    assertThat(anna.taps("Kopēt nākamajam ciklam"))
        .contains("Cikls 2024-2025 jau ir šādā stāvoklī: atvērts", "Nekas nav mainīts");
  }

  @Test
  void aCycleThatHasNoDayToReportByIsNotOpened(@TempDir Path plans) throws IOException {
    var plan = Files.readString(Path.of("config", "plans", "ogp-lv-2022-2025.yaml"));
    Files.writeString(plans.resolve("plan.yaml"), plan.replace("    finalDate: 2026-03-01\n", ""));
    bot.close();
    bot = DeskBot.at("2025-12-01T10:00", data.resolve("other"), plans);
    anna = bot.someone(Bot.ANNA);
    anna.says("cikls 2024-2025");

    assertThat(anna.taps("Atvērt 2024-2025"))
        .contains("Ciklam nav termiņa", "cikls 2024-2025 uzaicinājums 05.01.2026 termiņš");
  }

  @Test
  void aDeadlineThatPassesBeforeItIsConfirmedOpensNothing() {
    anna.says("cikls 2024-2025 termiņš 05.12.2025");
    anna.taps("✅ Apstiprināt");
    anna.taps("Atvērt 2024-2025");
    bot.itIs("2025-12-08T10:00");

    assertThat(anna.taps("✅ Apstiprināt")).contains("jau ir pagājis", "Rakstiet nākotnes datumu");
    assertThat(anna.says("cikls 2024-2025")).contains("2024-2025: <b>melnraksts</b>");
  }

  @Test
  void whoOpensALateCycleIsToldThatTheFirstReminderGoesAtOnce() {
    anna.says("cikls 2024-2025 uzaicinājums 10.11.2025 termiņš 05.02.2026");
    anna.taps("✅ Apstiprināt");

    assertThat(anna.taps("Atvērt 2024-2025"))
        .contains("Pirmais atgādinājums tiks nosūtīts uzreiz")
        .doesNotContain("10.11.2025. plkst.");
  }

  @Test
  void whereEachInstitutionHasAContactNobodyIsNamedAsSilent() {
    for (var institution : new String[] {"VK", "VAS", "TM", "FM", "VID", "VARAM"}) {
      bot.contactOf(institution);
    }
    anna.says("cikls 2024-2025 uzaicinājums 05.01.2026 termiņš 05.02.2026");
    anna.taps("✅ Apstiprināt");

    assertThat(anna.taps("Atvērt 2024-2025"))
        .contains("Atgādinājumus saņems 6 personas")
        .doesNotContain("Nav sasniedzamas");
  }

  @Test
  void aCycleOfYearsThatThePlanDoesNotNameGetsItsTitleFromTheOneBefore() {
    opened("uzaicinājums 05.01.2026 termiņš 05.02.2026");

    assertThat(anna.taps("Kopēt nākamajam ciklam"))
        .contains("Cikls 2026-2027 būs: melnraksts", "Termiņš: 2028. gada 5. februāris");
    anna.taps("✅ Apstiprināt");

    assertThat(anna.says("cikli")).contains("2026-2027 – melnraksts");
    assertThat(anna.says("cikls 2026-2027"))
        .contains("Atskaite par plāna izpildi 2026. un 2027. gadā");
  }

  @Test
  void theStepsOfALadderAreShownInTheWordsInWhichTheyAreWritten() {
    var steps =
        "uzaicinājums, uzaicinājums +7 melnrakstiem, -14 10:30 vēlāk, -7 izlaist,"
            + " 0 vadītājiem koordinatoriem, +3 vietniekiem agrāk";

    anna.says("kāpnes 2024-2025: " + steps);
    anna.taps("✅ Apstiprināt");

    assertThat(anna.says("kāpnes 2024-2025"))
        .contains("atgādinājumu grafiks 2024-2025: " + steps + "</code>");
  }

  @Test
  void aStepLosesItsOwnTextByALineWithoutOne() {
    var dace = bot.contactOf("TM");
    anna.says("cikls 2024-2025 uzaicinājums 05.01.2026 termiņš 05.02.2026");
    anna.taps("✅ Apstiprināt");
    anna.says("kāpnes 2024-2025 teksts -14 lv: Mīļie, rakstiet!");
    anna.taps("✅ Apstiprināt");
    anna.says("kāpnes 2024-2025 teksts -14");
    anna.taps("✅ Apstiprināt");
    anna.taps("Atvērt 2024-2025");
    anna.taps("✅ Apstiprināt");

    bot.itIs("2026-01-22T09:00");

    assertThat(dace.lastShown()).contains("vēl 14 dien").doesNotContain("Mīļie");
  }

  private void opened(String dates) {
    anna.says("cikls 2024-2025 " + dates);
    anna.taps("✅ Apstiprināt");
    anna.taps("Atvērt 2024-2025");
    anna.taps("✅ Apstiprināt");
  }
}
