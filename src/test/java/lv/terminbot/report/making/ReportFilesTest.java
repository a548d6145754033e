package lv.terminbot.report.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.FileText;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.RawUpdates;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished report: every file and picture of a cycle. */
class ReportFilesTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void twoHaveAnswered() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    dace = bot.contactOf("TM");
    dace.says("3.2 procesā: =HYPERLINK(\"x\") <b>līgums</b> & gaidām; šķēršļu nav");
    dace.taps(CONFIRM);
    var liga = bot.contactOf("VAS");
    bot.itIs("2024-01-12T11:00");
    liga.says("1.1 pabeigts: mācīti 30 darbinieki");
    liga.taps(CONFIRM);
    bot.quiet();
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void theTableHasTypedCellsAndNoFormula() throws IOException {
    var file = Orders.file(anna, "tabula");
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
    try (var workbook = new XSSFWorkbook(stream(Orders.file(anna, "tabula")))) {
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

  @Test
  void valuesPartedByCommasAreReadByExcelAndHarmless() throws IOException {
    var text = new String(Orders.file(anna, "csv").content(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeffApņemšanās,Apņemšanās nosaukums,Pasākums");
    assertThat(text).contains("\"'=HYPERLINK(\"\"x\"\") <b>līgums</b> & gaidām; šķēršļu nav\"");
  }

  @Test
  void theReportIsThereForWordWithHeadingsContentsAndTables() throws IOException {
    try (var word = new XWPFDocument(stream(Orders.file(anna, "docx")))) {
      var paragraphs = word.getParagraphs();
      assertThat(paragraphs.getFirst().getStyle()).isEqualTo("Title");
      assertThat(paragraphs)
          .extracting(p -> p.getStyle())
          .contains("TOC1", "TOC2", "Heading1", "Heading2", "Heading3", "Caption", "Facts");
      var text = paragraphs.stream().map(p -> p.getText()).toList();
      assertThat(text)
          .contains(
              "Iesniegtas atbildes: 2 no 37; pasākumi: 14.",
              "Kas paveikts: =HYPERLINK(\"x\") <b>līgums</b> & gaidām; šķēršļu nav",
              "Tieslietu ministrija (TM)",
              "Vēl nav atbildējušas: FM, VID, VK.",
              "Atbilžu vēl nav; tās gaidāmas no: VK.");
      assertThat(paragraphs)
          .as("no heading is parted from what it is above")
          .filteredOn(p -> String.valueOf(p.getStyle()).matches("Heading.|Caption"))
          .hasSizeGreaterThan(20)
          .allMatch(p -> p.isKeepNext());
      assertThat(word.getTables())
          .allMatch(t -> t.getRow(0).getCell(0).getParagraphArray(0).isKeepNext())
          .allMatch(t -> t.getRow(0).isCantSplitRow());
      assertThat(word.getTables()).hasSize(3);
      assertThat(word.getTables()).allMatch(table -> table.getRow(0).isRepeatHeader());
      assertThat(word.getTables().getFirst().getText())
          .contains("1. Stiprināt")
          .endsWith("Kopā\t37\t2\t–\t1\t–\t1\t–\t–\n");
    }
  }

  @Test
  void theSameIsThereAsATaggedPdfWithBookmarks() throws IOException {
    var pdf = Orders.file(anna, "pdf");
    try (var document = Loader.loadPDF(pdf.content())) {
      var text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains("<b>līgums</b> & gaidām; šķēršļu nav", "mācīti 30 darbinieki", "1 / ")
          .contains("Avots: Plāna uzraudzības padomes sēdes");
      var catalog = document.getDocumentCatalog();
      assertThat(catalog.getStructureTreeRoot()).isNotNull();
      assertThat(catalog.getLanguage()).isEqualTo("lv");
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Atskaite par plāna izpildi 2022. un 2023. gadā");
      var outline = catalog.getDocumentOutline();
      assertThat(outline.getFirstChild().getTitle()).isEqualTo("Kopsavilkums");
      assertThat(outline.getFirstChild().getNextSibling().getFirstChild().getTitle())
          .startsWith("1.1 Ietvara");
    }
  }

  @Test
  void theCouncilSeesEachMeasureOnceOnOnePage() throws IOException {
    var files = Orders.files(anna, "padomes tabula", 2);
    try (var document = Loader.loadPDF(files.getFirst().content())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document))
          .contains("FM\u00a0–, TM\u00a0✓", "Pasākums", "Neatrisinātie izaicinājumi");
    }
    try (var word = new XWPFDocument(stream(files.getLast()))) {
      var table = word.getTables().getFirst();
      assertThat(table.getNumberOfRows()).isEqualTo(1 + 14);
      assertThat(table.getText()).contains("3.2\tIzsvērtu", "◐\u00a0procesā");
    }
  }

  @Test
  void theSummaryForTheOgpHasALineForEachMeasureInEnglish() throws IOException {
    try (var word = new XWPFDocument(stream(Orders.file(anna, "ogp kopsavilkums")))) {
      assertThat(word.getParagraphs().getFirst().getText()).contains("completion scale");
      var table = word.getTables().getFirst();
      assertThat(table.getNumberOfRows()).isEqualTo(1 + 14);
      assertThat(table.getText()).contains("complete\tmācīti 30 darbinieki");
    }
  }

  private static ByteArrayInputStream stream(Arrived.File file) {
    return new ByteArrayInputStream(file.content());
  }

  @Test
  void picturesAreSharpAndToldInWords() throws IOException {
    for (var words : List.of("grafiks", "grafiks pa institūcijām", "atbildes laikā")) {
      assertThat(ImageIO.read(stream(Orders.file(anna, words))).getWidth()).isEqualTo(1080);
    }
    assertThat(Orders.caption(anna))
        .contains("Atbildēts 2 no 37", "ir 2024. gada 5. februāris", "12.01.2024.: +1, kopā 2")
        .contains("atvērtās pārvaldības rīcības plāns 2022.–2025. gadam");
    Orders.file(anna, "finansējuma grafiks");
    assertThat(Orders.caption(anna))
        .contains("Kopā 192\u00a0000 EUR", "2025: 105\u00a0000 EUR")
        .contains("rīcības plāns 2022.–2025. gadam", "Avots: Plāna uzraudzības padomes sēdes");
    anna.says("english");
    Orders.file(anna, "chart by institution");
    assertThat(Orders.caption(anna)).contains("Answers by institution", "TM: 1 of 2");
  }

  @Test
  void theArchiveHasAllWithChecksums() throws Exception {
    dace.says("atskaite 3.2");
    bot.telegram().holds("file-1", "%PDF-1.4 saturs".getBytes(StandardCharsets.UTF_8));
    for (var name : List.of("../../akts.pdf", "akts.pdf")) {
      dace.sends(
          RawUpdates.other(
              dace.id(),
              "document",
              "{\"file_id\":\"file-1\",\"file_unique_id\":\"u\",\"file_name\":\"%s\",\"file_size\":15}"
                  .formatted(name)));
    }
    dace.taps("Bez izmaiņām");
    dace.taps("Bez izmaiņām");
    dace.taps("Pārlasīt visu");
    dace.taps(CONFIRM);
    bot.until(() -> bot.count("evidence", "state = 'kept'") == 2);
    dace.says("3.2 procesā: precizēts, bez pielikumiem");
    dace.taps(CONFIRM);
    bot.quiet();
    var inside = FileText.inside(Orders.file(anna, "arhīvs").content());
    var sums = new String(inside.remove("SHA256SUMS"), StandardCharsets.UTF_8);
    for (var file : inside.entrySet()) {
      var digest = java.security.MessageDigest.getInstance("SHA-256").digest(file.getValue());
      assertThat(sums).contains(HexFormat.of().formatHex(digest) + "  " + file.getKey() + "\n");
    }
    assertThat(sums.lines()).hasSameSizeAs(inside.keySet());
    assertThat(inside.keySet())
        .as("also what went with the answer that was corrected")
        .filteredOn(name -> name.startsWith("3.2/TM/"))
        .hasSize(2)
        .allMatch(name -> name.contains("akts") && name.endsWith(".pdf") && !name.contains(".."));
    assertThat(inside.keySet())
        .anyMatch(name -> name.endsWith(".xlsx"))
        .anyMatch(name -> name.endsWith(".csv"))
        .anyMatch(name -> name.endsWith(".json"))
        .anyMatch(name -> name.endsWith(".docx"))
        .anyMatch(name -> name.endsWith(".pdf"))
        .filteredOn(name -> name.endsWith(".png"))
        .hasSize(4);
  }
}
