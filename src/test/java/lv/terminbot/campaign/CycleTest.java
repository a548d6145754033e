package lv.terminbot.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A coordinator runs the reporting cycles in chat. */
class CycleTest {
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;

  @BeforeEach
  void theYearBeforeTheSecondReport() {
    bot = DeskBot.at("2025-12-01T10:00", data);
    anna = bot.someone(Bot.ANNA);
  }

  @AfterEach
  void end() {
    bot.close();
  }

  @Test
  void theCycleOf2024IsOpenedByCopyingTheOneBefore() {
    var dace = bot.contactOf("TM");
    assertThat(anna.says("cikli")).contains("2022-2023", "2024-2025 – melnraksts");
    anna.taps("2022-2023");

    var copy = anna.taps("Kopēt nākamajam ciklam");
    assertThat(copy)
        .contains("Uzaicinājuma nedēļa: 2026. gada 8. janvāris")
        .contains("Termiņš: 2026. gada 5. februāris")
        .contains("Gala termiņš: 2026. gada 1. marts")
        .contains("Nevienam nekas netiks sūtīts");
    anna.taps("✅ Apstiprināt");
    var preview = anna.taps("Atvērt 2024-2025");
    assertThat(preview)
        .contains("Atgādinājumus saņems 1 persona")
        .contains("Nav sasniedzamas kontaktpersonas")
        .contains("05.01.2026. plkst. 9.00")
        .contains("22.01.2026. plkst. 9.00");
    assertThat(anna.taps("✅ Apstiprināt")).contains("Izdarīts", "2024-2025: <b>atvērts</b>");
    bot.itIs("2026-01-05T08:59");
    assertThat(dace.texts()).isEmpty();
    bot.itIs("2026-01-05T09:00");

    assertThat(dace.lastShown()).contains("2024. un 2025. gadā", "2026. gada 5. februārim");
    assertThat(anna.says("status")).contains("2024. un 2025. gadā");
  }

  @Test
  void aCycleOpenedTwiceOrByAnOldButtonIsOpenedOnce() {
    anna.says("cikls 2024-2025 uzaicinājums 05.01.2026 termiņš 05.02.2026");
    anna.taps("✅ Apstiprināt");
    anna.taps("Atvērt 2024-2025");
    var code = anna.codeOf("✅ Apstiprināt");
    anna.taps("✅ Apstiprināt");

    assertThat(anna.forges(code)).contains("Šī poga vairs neder");
    assertThat(anna.forges("1Ca|ogp-lv-2022-2025|2024-2025|OPEN"))
        .contains("jau ir šādā stāvoklī: atvērts")
        .contains("Nekas nav mainīts");
    assertThat(bot.count("reporting_cycle", "true")).isEqualTo(2);
  }

  @Test
  void whatWasChangedMeanwhileIsNotOverwritten() {
    anna.says("cikls 2024-2025 termiņš 05.02.2026");
    var first = anna.codeOf("✅ Apstiprināt");
    anna.says("cikls 2024-2025 termiņš 12.02.2026");
    anna.taps("✅ Apstiprināt");

    assertThat(anna.forges(first)).contains("pa to laiku ir mainīts");
    assertThat(anna.says("cikls 2024-2025")).contains("2026. gada 12. februāris");
  }

  @Test
  void datesThatCannotBeAreRefusedWithTheRemedy() {
    assertThat(anna.says("cikls 2024-2025 termiņš 31.02.2026"))
        .contains("Tādas dienas kalendārā nav");
    assertThat(anna.says("cikls 2024-2025 uzaicinājums 10.02.2026 termiņš 05.02.2026"))
        .contains("būtu pirms uzaicinājuma nedēļas", "Rakstiet vēlāku termiņu");
    assertThat(anna.says("cikls 2024-2025 termiņš 05.04.2026")).contains("pirms termiņa");
    anna.says("cikls 2024-2025 termiņš 01.10.2025");
    anna.taps("✅ Apstiprināt");
    assertThat(anna.taps("Atvērt 2024-2025"))
        .contains("jau ir pagājis", "Rakstiet nākotnes datumu");
    assertThat(anna.says("cikls 2030-2031")).contains("Cikla „2030-2031” nav");
  }

  @Test
  void theLadderIsChangedByALineAndTellsByIt() {
    var dace = bot.contactOf("TM");
    assertThat(anna.says("reminder schedule 2024-2025"))
        .isEqualTo(anna.says("atgādinājumu grafiks 2024-2025"));
    assertThat(anna.says("kāpnes 2024-2025"))
        .contains(
            "atgādinājumu grafiks 2024-2025: uzaicinājums, -14, -7, -3, -1, 0, +1, +3"
                + " kontaktpersonām vietniekiem");
    anna.says("cikls 2024-2025 uzaicinājums 05.01.2026 termiņš 05.02.2026");
    anna.taps("✅ Apstiprināt");
    anna.says("atgādinājumu grafiks 2024-2025: uzaicinājums, -7 10:30, 0, +2 koordinatoriem");
    anna.taps("✅ Apstiprināt");
    anna.says("kāpnes 2024-2025 teksts -7 lv: Mīļie, {until} vēl {days} dienas! en: Dear all");
    anna.taps("✅ Apstiprināt");
    anna.taps("Atvērt 2024-2025");
    anna.taps("✅ Apstiprināt");

    bot.itIs("2026-01-05T09:00");
    bot.itIs("2026-01-22T12:00");
    bot.itIs("2026-01-29T10:29");
    assertThat(dace.texts()).hasSize(1);
    bot.itIs("2026-01-29T10:30");
    assertThat(dace.lastShown())
        .contains(
            "Mīļie, <tg-time unix=\"1770328740\">līdz 2026. gada 5. februārim</tg-time> vēl 7"
                + " dienas!");
    bot.itIs("2026-02-05T09:00");
    bot.itIs("2026-02-09T09:00");

    assertThat(dace.texts()).as("the last step is for coordinators only").hasSize(3);
    assertThat(anna.texts()).anyMatch(t -> t.contains("⏳ TM:") && t.contains("vairs nebūs"));
    assertThat(bot.column("template", "reminder", "code = 'before-7'").getFirst())
        .startsWith("before-7#");
  }

  @Test
  void aLadderThatCannotBeUnderstoodOrHasTwoEqualStepsChangesNothing() {
    assertThat(anna.says("kāpnes 2024-2025: -14, kaut kad"))
        .contains("Nesapratu atgādinājuma reizi „kaut kad”");
    assertThat(anna.says("kāpnes 2024-2025: -14, -7, -14 10:00")).contains("divas vienādas reizes");
    assertThat(anna.says("kāpnes 2024-2025 teksts -5 lv: Sveiki"))
        .contains("nav atgādinājuma reizes");
    assertThat(anna.says("kāpnes 2024-2025 teksts -7 lv: {nav}")).contains("nevar aizpildīt");
    assertThat(bot.count("reporting_cycle", "true")).isZero();
  }

  @Test
  void aClosedCycleRemindsNobodyAndTakesNothingUntilItIsOpenedAgain() {
    bot.itIs("2025-12-02T09:00");
    var dace = bot.contactOf("TM");
    anna.says("cikls 2022-2023");
    assertThat(anna.taps("Slēgt 2022-2023")).contains("izmaiņas netiks pieņemtas");
    anna.taps("✅ Apstiprināt");

    assertThat(dace.says("3.2 pabeigts: viss")).contains("slēgts");
    assertThat(bot.count("draft", "true")).isZero();
    anna.taps("Atvērt 2022-2023 no jauna");
    anna.taps("✅ Apstiprināt");
    assertThat(dace.says("3.2 pabeigts: viss")).contains("Vai iesniegt");
    assertThat(dace.texts()).hasSize(2);
  }

  @Test
  void onlyACoordinatorRunsTheCycles() {
    var dace = bot.contactOf("TM");
    assertThat(dace.says("cikli")).contains("Pārskata periods");
    assertThat(dace.buttons()).contains("Termiņi").doesNotContain("Slēgt 2022-2023");
    for (var words : List.of("cikls 2024-2025 termiņš 05.02.2026", "kāpnes 2024-2025")) {
      assertThat(dace.says(words))
          .startsWith("Atskaites ciklus un atgādinājumu grafiku vada koordinators.");
    }
    assertThat(dace.forges("1Ca|ogp-lv-2022-2025|2024-2025|OPEN"))
        .startsWith("Atskaites ciklus un atgādinājumu grafiku vada koordinators.");
    assertThat(dace.forges("1Cd|1"))
        .startsWith("Atskaites ciklus un atgādinājumu grafiku vada koordinators.");
  }
}
