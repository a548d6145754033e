package lv.terminbot.report.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lv.terminbot.Orders;
import lv.terminbot.telegram.Arrived;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of a cycle, for spreadsheets and as plain values. */
class TableFilesTest {
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
  void theTableHasTypedCellsAndNoFormula() throws IOException {
    var file = Orders.file(cycle.anna, "tabula");
    assertThat(file.name()).isEqualTo("ogp-lv-2022-2025-2022-2023.xlsx");
    try (var workbook = new XSSFWorkbook(stream(file))) {
      var sheet = workbook.getSheetAt(0);
      var columns = columns(sheet);
      var answered =
          rows(sheet).filter(row -> !words(row, columns.get("Kas paveikts")).isEmpty()).toList();
      assertThat(answered).hasSize(2);
      var row = answered.getLast();
      assertThat(row.getCell(columns.get("Kas paveikts")).getCellType()).isEqualTo(CellType.STRING);
      assertThat(words(row, columns.get("Kas paveikts"))).startsWith("=HYPERLINK");
      assertThat(row.getCell(columns.get("Iesniegts")).getLocalDateTimeCellValue().toString())
          .startsWith("2024-01-10T10:0");
      assertThat(row.getCell(columns.get("Kvīts Nr.")).getNumericCellValue()).isEqualTo(1);
      assertThat(words(row, columns.get("Līdzdalība"))).isEqualTo("atbildīgā");
      assertThat(sheet.getRow(row.getRowNum()).getHeightInPoints()).isGreaterThan(30);
    }
  }

  @Test
  void everySheetIsReadyToBeReadAndPrinted() throws IOException {
    try (var workbook = new XSSFWorkbook(stream(Orders.file(cycle.anna, "tabula")))) {
      assertThat(workbook)
          .extracting(sheet -> sheet.getSheetName())
          .containsExactly("Atbildes", "Pasākumi", "Finansējums");
      for (var any : workbook) {
        var sheet = (XSSFSheet) any;
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat((int) sheet.getPrintSetup().getFitWidth()).isEqualTo(1);
        assertThat((int) sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getRepeatingRows().getLastRow()).isZero();
        assertThat(smallestPrint(sheet)).as(sheet.getSheetName()).isGreaterThanOrEqualTo(7);
        assertThat(sheet.getHeader().getLeft()).contains("atvērtās pārvaldības rīcības plāns");
        assertThat(sheet.getHeader().getRight()).contains("Dati uz 12.01.2024.");
      }
      var measures = workbook.getSheetAt(1);
      var columns = columns(measures);
      var of32 = rows(measures).filter(r -> words(r, 0).equals("3.2")).findFirst().orElseThrow();
      assertThat(of32.getCell(columns.get("2024 (EUR)")).getNumericCellValue()).isEqualTo(30_000);
      assertThat(of32.getCell(columns.get("Kopā (EUR)")).getNumericCellValue()).isEqualTo(87_000);
      assertThat(words(of32, columns.get("Rādītāji un mērķvērtības"))).contains("Politikas");
      var total = measures.getRow(measures.getLastRowNum());
      assertThat(words(total, 0)).isEqualTo("Kopā");
      assertThat(total.getCell(columns.get("Kopā (EUR)")).getNumericCellValue())
          .as("what two measures share is counted once")
          .isEqualTo(192_000);
      var funding = workbook.getSheetAt(2);
      assertThat(words(funding.getRow(funding.getLastRowNum()), 0)).isEqualTo("Kopā");
      assertThat(funding.getCTWorksheet().getAutoFilter().getRef())
          .as("no sum is sorted among what it sums up")
          .isEqualTo("A1:F" + funding.getLastRowNum());
    }
  }

  @Test
  void valuesPartedByCommasAreReadByExcelAndHarmless() throws IOException {
    var text = new String(Orders.file(cycle.anna, "csv").content(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeffApņemšanās,Apņemšanās nosaukums,Pasākums");
    assertThat(text).contains("\"'=HYPERLINK(\"\"x\"\") <b>līgums</b> & gaidām; šķēršļu nav\"");
  }

  /** How large letters of 10 points are where the sheet is as wide as its paper, in points. */
  private static double smallestPrint(XSSFSheet sheet) {
    var a3 = sheet.getPrintSetup().getPaperSize() == PrintSetup.A3_PAPERSIZE;
    var paper = a3 ? 1190.55 : 841.89;
    var margins = 72 * (sheet.getMargin(PageMargin.LEFT) + sheet.getMargin(PageMargin.RIGHT));
    var wide = 0.0;
    for (var column : columns(sheet).values()) {
      wide += sheet.getColumnWidth(column) / 256.0 * 5.25;
    }
    return 10 * (paper - margins) / wide;
  }

  private static Map<String, Integer> columns(XSSFSheet sheet) {
    var columns = new HashMap<String, Integer>();
    sheet.getRow(0).forEach(c -> columns.put(c.getStringCellValue(), c.getColumnIndex()));
    return columns;
  }

  private static Stream<Row> rows(XSSFSheet sheet) {
    return StreamSupport.stream(sheet.spliterator(), false).filter(row -> row.getRowNum() > 0);
  }

  private static String words(Row row, int column) {
    var cell = row.getCell(column);
    return cell == null ? "" : cell.toString();
  }

  private static ByteArrayInputStream stream(Arrived.File file) {
    return new ByteArrayInputStream(file.content());
  }
}
