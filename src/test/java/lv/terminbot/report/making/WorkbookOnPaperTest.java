package lv.terminbot.report.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import lv.terminbot.Orders;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of the workbook sees on each page, and the sums by commitment. */
class WorkbookOnPaperTest {
  @TempDir private Path data;
  private AnsweredCycle cycle;

  @BeforeEach
  void twoHaveAnswered() {
    cycle = new AnsweredCycle(data);
  }

  @AfterEach
  void over() {
    cycle.close();
  }

  @Test
  void whatARowIsAboutAndWhoseItIsStaysInSightAndStandsOnEachPage() throws IOException {
    try (var workbook = workbook()) {
      for (var name : List.of("Atbildes", "Rezultāti", "Saites")) {
        assertThat(stays(workbook.getSheet(name)))
            .containsExactly("Pasākums", "Pasākuma nosaukums", "Institūcija");
      }
      assertThat(stays(workbook.getSheet("Pielikums")))
          .containsExactly("Nr.", "Pasākuma nosaukums");
      var repeated = workbook.getSheet("Atbildes").getRepeatingColumns();
      assertThat(repeated.getFirstColumn()).isZero();
      assertThat(repeated.getLastColumn()).isEqualTo(2);
    }
  }

  @Test
  void aRulePartsEachCellFromTheNext() throws IOException {
    try (var workbook = workbook()) {
      var row = workbook.getSheet("Atbildes").getRow(1).spliterator();
      assertThat(StreamSupport.stream(row, false))
          .allMatch(cell -> cell.getCellStyle().getBorderRight() == BorderStyle.HAIR);
    }
  }

  @Test
  void howManyMeasuresAreDoneAndInProgressStandsByCommitmentAndInAll() throws IOException {
    try (var workbook = workbook()) {
      var states = workbook.getSheet("Stāvoklis");
      assertThat(words(states.getRow(0)))
          .containsExactly(
              "Apņemšanās",
              "Apņemšanās nosaukums",
              "Pasākumi",
              "izpildīts",
              "procesā",
              "kavējas",
              "nav uzsākts",
              "nav atbilžu",
              "Prasīts",
              "Atbildēts");
      assertThat(words(states.getRow(1)).subList(2, 10))
          .as("one of the two who are asked of 1.1 has done its part")
          .containsExactly("3.0", "0.0", "1.0", "0.0", "0.0", "2.0", "5.0", "1.0");
      assertThat(words(states.getRow(2)).subList(2, 10))
          .as("a commitment without documented measures")
          .containsOnly("0.0");
      var total = words(states.getRow(states.getLastRowNum()));
      assertThat(total)
          .startsWith("Kopā")
          .endsWith("14.0", "0.0", "2.0", "0.0", "0.0", "12.0", "37.0", "2.0");
    }
  }

  private static List<String> stays(XSSFSheet sheet) {
    return words(sheet.getRow(0))
        .subList(0, sheet.getPaneInformation().getVerticalSplitLeftColumn());
  }

  private static List<String> words(Row row) {
    return StreamSupport.stream(row.spliterator(), false).map(Object::toString).toList();
  }

  private XSSFWorkbook workbook() throws IOException {
    var file = Orders.file(cycle.anna, "tabula");
    return new XSSFWorkbook(new ByteArrayInputStream(file.content()));
  }
}
