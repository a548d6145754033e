package lv.terminbot.report.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.FileText;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.report.FilledCycle;
import lv.terminbot.telegram.Arrived;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cycle as a workbook: what one reads, calculates with, and prints. */
class WorkbookTest {
  private static final String DONE = "Kas paveikts";

  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private FilledCycle cycle;

  @BeforeEach
  void twoHaveAnswered() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    cycle = new FilledCycle(bot);
    cycle.answers(1, ProgressState.DONE, "=HYPERLINK(\"x\") noslēgts", List.of());
    cycle.answers(0, ProgressState.IN_PROGRESS, "mācīti 30 darbinieki", List.of());
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void cellsAreWhatTheyAreAndNoneIsAFormula() throws IOException {
    try (var workbook = workbook()) {
      var sheet = workbook.getSheetAt(0);
      var columns = columns(sheet);
      var row = sheet.getRow(1);
      assertThat(row.getCell(columns.get(DONE)).getCellType()).isEqualTo(CellType.STRING);
      assertThat(words(row, columns.get(DONE))).startsWith("=HYPERLINK");
      assertThat(row.getCell(columns.get("Pasākums")).getCellType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(columns.get("Iesniegts")).getLocalDateTimeCellValue().toString())
          .startsWith("2024-01-10T10:0");
      assertThat(row.getCell(columns.get("Kvīts Nr.")).getNumericCellValue()).isEqualTo(1);
      assertThat(words(row, columns.get("Līdzdalība"))).isEqualTo("atbildīgā");
    }
  }

  @Test
  void aHeadingStandsAboveItsNumbers() throws IOException {
    try (var workbook = workbook()) {
      var sheet = workbook.getSheet("Stāvoklis");
      var column = columns(sheet).get("Pasākumi");
      for (var row : List.of(sheet.getRow(0), sheet.getRow(1))) {
        assertThat(row.getCell(column).getCellStyle().getAlignment())
            .isEqualTo(HorizontalAlignment.CENTER);
      }
      var style = sheet.getRow(0).getCell(column).getCellStyle();
      assertThat(style.getWrapText() && style.getFont().getBold()).as("as the others").isTrue();
    }
  }

  @Test
  void everySheetIsReadyToBeReadAndPrintedOnA4() throws IOException {
    try (var workbook = workbook()) {
      assertThat(workbook)
          .extracting(sheet -> sheet.getSheetName())
          .containsExactly(
              "Atbildes",
              "Pielikums",
              "Stāvoklis",
              "Rezultāti",
              "Saites",
              "Pasākumi",
              "Finansējums",
              "Par failu");
      for (var any : workbook) {
        var sheet = (XSSFSheet) any;
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat((int) sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getRepeatingRows().getLastRow()).isZero();
        assertThat(digitsAcross(sheet))
            .as("letters of 10 points are printed with 7 at least: " + sheet.getSheetName())
            .isLessThanOrEqualTo(219);
        assertThat(sheet.getHeader().getLeft()).contains("atvērtās pārvaldības rīcības plāns");
        assertThat(sheet.getHeader().getRight()).contains("Dati uz 10.01.2024.");
      }
    }
  }

  /** How many digits stand beside each other on a page, of those beside each other. */
  private static int digitsAcross(XSSFSheet sheet) {
    var repeating = sheet.getRepeatingColumns();
    var repeated = repeating == null ? 0 : repeating.getLastColumn() + 1;
    var widths =
        IntStream.range(0, sheet.getRow(0).getLastCellNum())
            .map(column -> (int) Math.round(sheet.getColumnWidth(column) / 256.0))
            .toArray();
    var named = IntStream.range(0, repeated).map(i -> widths[i]).sum();
    var all = IntStream.of(widths).sum();
    var pages = sheet.getPrintSetup().getFitWidth();
    return named + Math.ceilDiv(all - named, pages);
  }

  @Test
  void everySheetSaysHowFarItReaches() throws IOException {
    var file = Orders.file(anna, "tabula");
    var sheets = FileText.inside(file.content());
    try (var workbook = new XSSFWorkbook(stream(file))) {
      for (var i = 0; i < workbook.getNumberOfSheets(); i++) {
        var sheet = workbook.getSheetAt(i);
        var xml =
            new String(
                sheets.get("xl/worksheets/sheet" + (i + 1) + ".xml"), StandardCharsets.UTF_8);
        var last = sheet.getRow(0).getCell(sheet.getRow(0).getLastCellNum() - 1);
        var reach =
            last.getAddress().toString().replaceAll("\\d", "") + (sheet.getLastRowNum() + 1);
        assertThat(xml).as(sheet.getSheetName()).contains("<dimension ref=\"A1:" + reach + "\"/>");
      }
    }
  }

  @Test
  void measuresAndMoneyOfThePlanAreThereWithTheirSums() throws IOException {
    try (var workbook = workbook()) {
      var measures = workbook.getSheet("Pasākumi");
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
      var funding = workbook.getSheet("Finansējums");
      assertThat(words(funding.getRow(funding.getLastRowNum()), 0)).isEqualTo("Kopā");
      assertThat(funding.getCTWorksheet().getAutoFilter().getRef())
          .as("no sum is sorted among what it sums up")
          .isEqualTo("A1:F" + funding.getLastRowNum());
    }
  }

  private XSSFWorkbook workbook() throws IOException {
    return new XSSFWorkbook(stream(Orders.file(anna, "tabula")));
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
