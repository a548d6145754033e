package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.Updates;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished report: every file and picture of a cycle, kept in {@code target/files}. */
class ReportFilesTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  private static final Path KEPT = Path.of("target/files");
  @TempDir private Path data;
  private WholeBot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void twoHaveAnswered() {
    bot = WholeBot.startedOn(Map.of(), data, "2024-01-10T10:00");
    anna = bot.someone(WholeBot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    dace = bot.contactOf("TM");
    dace.says("3.2 procesā: =HYPERLINK(\"x\") <b>līgums</b> & gaidām; šķēršļu nav");
    dace.taps(CONFIRM);
    var liga = bot.contactOf("VAS");
    bot.itIs("2024-01-12T11:00");
    liga.says("1.1 pabeigts: mācīti 30 darbinieki");
    liga.taps(CONFIRM);
    dace.says("2.1 procesā: melnraksts, ko neviens nedrīkst redzēt");
    bot.quiet();
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private Arrived.File ordered(Someone who, String words) throws IOException {
    var before = files(who);
    who.says(words);
    await().atMost(WholeBot.PATIENCE).until(() -> files(who) > before);
    var file =
        who.shown().stream().flatMap(a -> a.files().stream()).reduce((a, b) -> b).orElseThrow();
    Files.createDirectories(KEPT);
    Files.write(KEPT.resolve(file.name()), file.content());
    return file;
  }

  private static long files(Someone who) {
    return who.shown().stream().mapToLong(a -> a.files().size()).sum();
  }

  @Test
  void theTableHasTypedCellsAndNoFormula() throws IOException {
    var file = ordered(anna, "tabula");
    assertThat(file.name()).isEqualTo("ogp-lv-2022-2025-2022-2023.xlsx");
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
      var sheet = workbook.getSheetAt(0);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
      var columns = new HashMap<String, Integer>();
      sheet.getRow(0).forEach(c -> columns.put(c.getStringCellValue(), c.getColumnIndex()));
      var said = columns.get("Kas paveikts");
      var answered =
          java.util.stream.StreamSupport.stream(sheet.spliterator(), false)
              .filter(r -> r.getRowNum() > 0 && r.getCell(said) != null)
              .filter(r -> !r.getCell(said).toString().isEmpty())
              .toList();
      assertThat(answered).hasSize(2);
      var row = answered.getLast();
      assertThat(row.getCell(said).getCellType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(said).getStringCellValue()).startsWith("=HYPERLINK");
      assertThat(row.getCell(columns.get("Iesniegts")).getLocalDateTimeCellValue().toString())
          .startsWith("2024-01-10T10:0");
      assertThat(row.getCell(columns.get("Kvīts Nr.")).getNumericCellValue()).isEqualTo(1);
    }
  }

  @Test
  void valuesPartedByCommasAreReadByExcelAndHarmless() throws IOException {
    var text = new String(ordered(anna, "csv").content(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeffApņemšanās,Pasākums");
    assertThat(text).contains("\"'=HYPERLINK(\"\"x\"\") <b>līgums</b> & gaidām; šķēršļu nav\"");
    assertThat(text).doesNotContain("neviens nedrīkst redzēt");
  }

  @Test
  void theReportIsThereForWordAndAsPdf() throws IOException {
    try (var word = new XWPFDocument(stream(ordered(anna, "docx")))) {
      assertThat(word.getParagraphs().getFirst().getStyle()).isEqualTo("Heading1");
      var text = word.getParagraphs().stream().map(p -> p.getText()).toList();
      assertThat(text).anyMatch(t -> t.contains("<b>līgums</b> & gaidām"));
      assertThat(text).noneMatch(t -> t.contains("neviens nedrīkst redzēt"));
      assertThat(word.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
    }
    var pdf = ordered(anna, "pdf");
    try (var document = Loader.loadPDF(pdf.content())) {
      var text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains("<b>līgums</b> & gaidām; šķēršļu nav", "mācīti 30 darbinieki", "1 / ");
      assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("lv");
    }
    try (var word = new XWPFDocument(stream(ordered(anna, "padomes tabula")))) {
      assertThat(word.getTables().getFirst().getText()).contains("3.2", "procesā");
    }
    try (var word = new XWPFDocument(stream(ordered(anna, "ogp kopsavilkums")))) {
      assertThat(word.getTables().toString()).isNotEmpty();
      assertThat(word.getParagraphs().getFirst().getText()).contains("Action Plan");
      assertThat(word.getTables().stream().map(t -> t.getText()).toList())
          .anyMatch(t -> t.contains("complete\tmācīti 30"));
    }
  }

  private static ByteArrayInputStream stream(Arrived.File file) {
    return new ByteArrayInputStream(file.content());
  }

  @Test
  void picturesAreSharpAndToldInWords() throws IOException {
    for (var words : new String[] {"grafiks", "grafiks pa institūcijām", "atbildes laikā"}) {
      var picture = ImageIO.read(stream(ordered(anna, words)));
      assertThat(picture.getWidth()).isEqualTo(1080);
    }
    assertThat(anna.lastShown()).contains("Atbildēts 2 no");
    ordered(anna, "finansējuma grafiks");
    anna.says("english");
    for (var words : new String[] {"chart", "chart by institution", "answers over time"}) {
      ordered(anna, words);
    }
  }

  @Test
  void othersSeeWhatIsSubmittedAndNoMore() throws IOException {
    anna.taps("↩️ Atdot ar jautājumu");
    anna.says("Kurš mācīja?");
    bot.quiet();
    var theirs = new String(ordered(dace, "json").content(), StandardCharsets.UTF_8);
    assertThat(theirs)
        .contains("mācīti 30 darbinieki", "\"answer\":\"submitted\"")
        .doesNotContain("returned", "author", "Kurš mācīja", "neviens nedrīkst redzēt");
    var annas = new String(ordered(anna, "json").content(), StandardCharsets.UTF_8);
    assertThat(annas).contains("\"answer\":\"returned\"", "\"author\"");
    assertThat(dace.says("arhīvs")).contains("tikai koordinators");
  }

  @Test
  void theArchiveHasAllWithChecksums() throws Exception {
    dace.says("atskaite 3.2");
    bot.telegram().holds("file-1", "%PDF-1.4 saturs".getBytes(StandardCharsets.UTF_8));
    dace.sends(
        Updates.other(
            dace.id(),
            "document",
            "{\"file_id\":\"file-1\",\"file_unique_id\":\"u\",\"file_name\":\"../../akts.pdf\","
                + "\"file_size\":15}"));
    dace.taps("Bez izmaiņām");
    dace.taps("Bez izmaiņām");
    dace.taps("Uz pārskatu");
    dace.taps(CONFIRM);
    await().atMost(WholeBot.PATIENCE).until(() -> bot.count("evidence", "state = 'kept'") == 1);
    var inside = new HashMap<String, byte[]>();
    try (var zip = new ZipInputStream(stream(ordered(anna, "arhīvs")))) {
      for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        inside.put(e.getName(), zip.readAllBytes());
      }
    }
    assertThat(inside).hasSize(5);
    var sums = new String(inside.remove("SHA256SUMS"), StandardCharsets.UTF_8);
    for (var file : inside.entrySet()) {
      var digest = java.security.MessageDigest.getInstance("SHA-256").digest(file.getValue());
      assertThat(sums).contains(HexFormat.of().formatHex(digest) + "  " + file.getKey());
    }
    assertThat(inside.keySet())
        .anyMatch(n -> n.startsWith("3.2/TM/") && n.endsWith("akts.pdf") && !n.contains(".."));
  }
}
