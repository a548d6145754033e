package lv.terminbot.report.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import lv.terminbot.FileText;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.report.FilledCycle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Separated values: one file for an office with Latvian settings, one for programs. */
class CsvTest {
  @TempDir private Path data;
  private AnsweredCycle cycle;

  @BeforeEach
  void twoHaveAnswered() {
    cycle = new AnsweredCycle(data);
    new FilledCycle(cycle.bot)
        .answers(0, ProgressState.DONE, "=HYPERLINK(\"x\"), <b>līgums</b>; 3,5", List.of());
  }

  @AfterEach
  void over() {
    cycle.close();
  }

  @Test
  void anOfficeOpensItsFileByADoubleClick() throws IOException {
    var office = csv(cycle.anna).getFirst();
    assertThat(office).startsWith("\ufeff\"Pasākums\";\"Pasākuma nosaukums\";\"Institūcija\";");
    assertThat(office)
        .as("the number of a measure is no day, and no text is a formula")
        .contains("\r\n\"3.2. pasākums\";\"Izsvērtu", "\r\n\"3.1. pasākums\";\"Nozaru")
        .contains(";\"'=HYPERLINK(\"\"x\"\"), <b>līgums</b>; 3,5\";")
        .contains(";\"10.01.2024 10:0", ";\"procesā\";");
  }

  /** LibreOffice proposes comma, tab and semicolon together, and few people change that. */
  @Test
  void aSpreadsheetThatPartsAtCommasAndTabsTooKeepsEachValueInItsCell() throws IOException {
    new FilledCycle(cycle.bot)
        .answers(
            1,
            ProgressState.DONE,
            "Viens, divi\ttrīs",
            List.of(List.of("result", "30 000,50"), List.of("next", "Pirmais, otrais")));

    var office = csv(cycle.anna).getFirst();
    assertThat(office).contains(";\"30000,50\";");
    assertThat(office.replaceAll("\"(?:[^\"]|\"\")*\"", "")).doesNotContain(",", "\t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "3.2",
        "1E5",
        "12/2023",
        "30 000,50",
        "15. maijs",
        "5.jan",
        "marts 2024",
        "TRUE",
        "patiess",
        "-"
      })
  void noSpreadsheetMakesSomethingElseOfAnAnswer(String said) throws IOException {
    new FilledCycle(cycle.bot).answers(1, ProgressState.DONE, said, List.of());

    var both = csv(cycle.anna);
    assertThat(both.getFirst()).contains(";\"izpildīts\";\"'" + said + "\";");
    assertThat(both.getLast()).doesNotContain("'" + said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 datu kopas", "3 apraksti", "maijs", "5 marketinga kampaņas"})
  void otherWordsStandAsTheyAre(String said) throws IOException {
    new FilledCycle(cycle.bot).answers(1, ProgressState.DONE, said, List.of());

    assertThat(csv(cycle.anna).getFirst()).contains(";\"izpildīts\";\"" + said + "\";");
  }

  @Test
  void aProgramFindsWhatTheStandardSays() throws IOException {
    var plain = csv(cycle.anna).getLast();
    assertThat(plain).startsWith("measure,title,institution,name,part,answer,state,done,result,");
    assertThat(plain)
        .contains("\r\n3.2,Izsvērtu", ",2024-01-10T10:0")
        .contains(",\"=HYPERLINK(\"\"x\"\"), <b>līgums</b>; 3,5\",")
        .doesNotContain("\ufeff");
  }

  @Test
  void theCaptionSaysWhichIsForWhomAndTheColumnsAreTheSameWhoeverAsks() throws IOException {
    var theirs = csv(cycle.dace).stream().map(CsvTest::heading).toList();
    assertThat(csv(cycle.anna).stream().map(CsvTest::heading).toList()).isEqualTo(theirs);
    assertThat(theirs.getFirst()).contains(";\"Iesniedza\";\"Pielikumi\";");
    assertThat(cycle.dace.texts())
        .anyMatch(text -> text.contains("Pirmais fails ir birojam") && text.contains("RFC 4180"));
  }

  @Test
  void theTrailInTheArchiveHasEveryVersionOfAnAnswerWhole() throws IOException {
    var answers = new FilledCycle(cycle.bot);
    for (var step : List.of("Pirmais solis", "Otrais solis")) {
      answers.answers(1, ProgressState.DONE, "Paveikts", List.of(List.of("next", step)));
    }

    var trail =
        FileText.inside(Orders.file(cycle.anna, "arhīvs").content()).entrySet().stream()
            .filter(file -> file.getKey().contains("-trail-"))
            .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
            .findFirst()
            .orElseThrow();
    assertThat(trail.lines().findFirst().orElseThrow())
        .endsWith(",result,challenges,next,evidence,decisions");
    assertThat(trail).contains(",Paveikts,,,Pirmais solis,", ",Paveikts,,,Otrais solis,");
  }

  private static String heading(String csv) {
    return csv.lines().findFirst().orElseThrow();
  }

  private static List<String> csv(Someone asker) throws IOException {
    return Orders.files(asker, "csv", 2).stream()
        .map(file -> new String(file.content(), StandardCharsets.UTF_8))
        .toList();
  }
}
