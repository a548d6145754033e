package lv.terminbot.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.FileText;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.store.reporting.StoredAnswers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator changes what is asked after somebody has answered. */
class ChangedQuestionsTest {
  private static final String ASKED =
      """
          finalDate: 2025-04-30
          questions:
            - { code: result }
            - code: by
              kind: date
              label: { lv: "Gatavs līdz", en: "Ready by" }
              ask: { lv: "Līdz kuram datumam?", en: "By which day?" }
      """
          .indent(0);
  @TempDir private Path data;
  @TempDir private Path plans;
  private Bot bot;
  private Someone anna;
  private Someone eva;

  @BeforeEach
  void aDayIsReported() {
    write(ASKED);
    bot = DeskBot.at("2025-03-10T10:00", data, plans);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    eva = bot.contactOf("IZM");
    report("15.05.2025");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void anAnswerToAQuestionThatIsAskedNoMoreStandsUnderItsLabelInFilesAndHistory()
      throws IOException {
    changed(ASKED.replaceAll("(?s)      - code: by.*", ""));

    assertThat(FileText.of(Orders.file(anna, "csv"))).contains("Gatavs līdz");
    assertThat(FileText.of(Orders.file(anna, "docx"))).contains("Gatavs līdz", "15. maij");
    assertThat(FileText.of(Orders.file(anna, "json"))).contains("\"by\"", "2025-05-15");
    assertThat(anna.says("vēsture 10.2")).contains("Gatavs līdz", "15. maij").doesNotContain("by:");
    assertThat(bot.bean(PlanWarnings.class).list())
        .singleElement()
        .asString()
        .contains("1 answer stands under the question by", "asked no more");
    assertThat(StoredAnswers.in(data).count(new PlanCode("digital-skills-2024-2026"), "2024-2025"))
        .as("what check counts while the bot runs")
        .containsEntry("by", 1L);
  }

  @Test
  void theFileSaysWhatIsAskedAlsoOfACycleWhoseDatesWereChangedInTheChat() throws IOException {
    anna.says("cikls 2024-2025 termiņš 04.04.2025");
    anna.taps("✅ Apstiprināt");
    changed(ASKED.replaceAll("(?s)      - code: by.*", "").replace("result", "next"));

    assertThat(String.join("\n", bot.bean(PlanWarnings.class).list()))
        .contains(
            "1 answer stands under the question by", "1 answer stands under the question result");
    assertThat(anna.says("vēsture 10.2")).contains("Gatavs līdz", "15. maij");
    assertThat(FileText.of(Orders.file(anna, "csv"))).contains("Gatavs līdz", "Nākamais solis");
    assertThat(anna.says("cikls 2024-2025")).contains("2025. gada 4. aprīlis");
    eva.says("atskaite 10.10");
    eva.taps("🔵 procesā");
    eva.says("Sākts");
    assertThat(eva.lastShown()).contains("Nākamais solis").doesNotContain("Rezultāts");
  }

  @Test
  void anAnswerToAQuestionThatWasRenamedStandsUnderTheLabelItWasAskedBy() throws IOException {
    changed(ASKED.replace("Gatavs līdz", "Pabeigšanas diena"));

    assertThat(anna.says("vēsture 10.2")).contains("Gatavs līdz");
    assertThat(FileText.of(Orders.file(anna, "docx"))).contains("Gatavs līdz", "15. maij");
    assertThat(FileText.of(Orders.file(anna, "csv")))
        .as("one column, which says how it was called")
        .containsOnlyOnce("Pabeigšanas diena (iepriekš: Gatavs līdz)")
        .contains("15.05.2025");
    assertThat(bot.bean(PlanWarnings.class).list()).as("it is asked, under another name").isEmpty();

    report("16.06.2025");

    assertThat(anna.says("vēsture 10.2"))
        .contains("Gatavs līdz", "15. maij", "Pabeigšanas diena", "16. jūnij");
    assertThat(FileText.of(Orders.file(anna, "docx")))
        .contains("Pabeigšanas diena", "16. jūnij")
        .doesNotContain("Gatavs līdz");
    assertThat(bot.bean(PlanWarnings.class).list()).isEmpty();
  }

  @Test
  void ofAClosedCycleNobodyIsWarnedSinceNothingIsAskedAnyMore() {
    changed(ASKED.replaceAll("(?s)      - code: by.*", "").concat("    state: closed\n"));

    assertThat(anna.says("vēsture 10.2")).contains("Gatavs līdz");
    assertThat(bot.bean(PlanWarnings.class).list()).isEmpty();
  }

  @Test
  void aDraftKeepsWhatItSaysUnderAQuestionThatIsDropped() {
    eva.says("atskaite 10.2");
    eva.taps("🔵 procesā");
    eva.says("Otrais posms");
    eva.says("1 300");
    eva.says("17.07.2025");
    changed(ASKED.replaceAll("(?s)      - code: by.*", ""));

    eva.says("atskaite 10.2");
    assertThat(eva.lastShown()).contains("Gatavs līdz", "17. jūlij", "Vai iesniegt?");
    eva.taps("✅ Apstiprināt");
    assertThat(anna.says("vēsture 10.2")).contains("Gatavs līdz", "17. jūlij", "15. maij");
  }

  @Test
  void aMendedTypingErrorMakesNoSecondColumn() throws IOException {
    changed(ASKED.replace("Gatavs līdz", "Gatavs lidz"));
    changed(ASKED);

    assertThat(FileText.of(Orders.file(anna, "csv")))
        .containsOnlyOnce("Gatavs l")
        .contains("15.05.2025")
        .doesNotContain("iepriekš");
  }

  @Test
  void anAnswerOfAnotherKindThanIsAskedNowIsKeptAsItWas() throws IOException {
    changed(ASKED.replace("kind: date", "kind: text"));
    assertThat(FileText.of(Orders.file(anna, "csv"))).contains("15.05.2025");
    assertThat(FileText.of(Orders.file(anna, "docx"))).contains("15. maij");
  }

  @Test
  void aQuestionThatIsOnlyPutInOtherWordsIsTheSame() {
    changed(ASKED.replace("Līdz kuram datumam?", "Kad būs gatavs?"));

    assertThat(anna.says("vēsture 10.2")).contains("Gatavs līdz", "15. maij");
    assertThat(bot.bean(PlanWarnings.class).list()).isEmpty();
  }

  private void report(String day) {
    eva.says("atskaite 10.2");
    eva.taps("🔵 procesā");
    eva.says("Notiek mācības");
    eva.says("1 250");
    eva.says(day);
    eva.taps("✅ Apstiprināt");
  }

  private void changed(String asked) {
    bot.stop();
    write(asked);
    bot.startAt("2025-03-11T10:00");
  }

  private void write(String asked) {
    try {
      var plan =
          Files.readString(Path.of("src/test/resources/plans/digital-skills-2024-2026.yaml"));
      Files.writeString(
          plans.resolve("plan.yaml"),
          plan.replace("    finalDate: 2025-04-30\n", asked).replace("first-year", "2024-2025"));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
