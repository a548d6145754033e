package lv.terminbot.report.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import lv.terminbot.FileText;
import lv.terminbot.Orders;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.RawUpdates;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished report: every file and picture of a cycle but its tables. */
class ReportFilesTest {
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
  void theReportIsThereForWordWithHeadingsContentsAndTables() throws IOException {
    try (var word = new XWPFDocument(stream(Orders.file(cycle.anna, "docx")))) {
      var paragraphs = word.getParagraphs();
      assertThat(paragraphs.getFirst().getStyle()).isEqualTo("Title");
      assertThat(paragraphs)
          .extracting(p -> p.getStyle())
          .contains("TOC1", "TOC2", "Heading1", "Heading2", "Heading3", "Caption", "Facts");
      var text = paragraphs.stream().map(p -> p.getText()).toList();
      assertThat(text)
          .contains(
              "Iesniegtas atbildes: 2 no 37; pasākumi: 14.",
              "Tieslietu ministrija (TM)",
              "Vēl nav atbildējušas: VK, FM, VID.",
              "Atbilžu vēl nav; tās gaidāmas no: VK.");
      assertThat(text).anyMatch(line -> line.matches("Kas paveikts: .*<b>līgums</b> & gaidām.*"));
      assertThat(paragraphs)
          .as("no heading is parted from what it is above")
          .filteredOn(p -> String.valueOf(p.getStyle()).matches("Heading.|Caption"))
          .hasSizeGreaterThan(20)
          .allMatch(p -> p.isKeepNext());
      assertThat(word.getTables())
          .allMatch(t -> t.getRow(0).getCell(0).getParagraphArray(0).isKeepNext())
          .allMatch(t -> t.getRow(0).isCantSplitRow());
      assertThat(word.getTables()).hasSize(4);
      assertThat(word.getTables()).allMatch(table -> table.getRow(0).isRepeatHeader());
      assertThat(word.getTables().getFirst().getText())
          .contains("1. Stiprināt", "2. Popularizēt sabiedrības līdzdalības iespējas")
          .endsWith("Kopā\t14\t–\t2\t–\t–\t12\n");
      assertThat(word.getTables().get(1).getText()).endsWith("Kopā\t37\t2\t–\t1\t–\t1\t–\t–\n");
    }
  }

  @Test
  void theSameIsThereAsATaggedPdfWithBookmarks() throws IOException {
    var pdf = Orders.file(cycle.anna, "pdf");
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
    var files = Orders.files(cycle.anna, "padomes tabula", 2);
    try (var document = Loader.loadPDF(files.getFirst().content())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document))
          .contains("TM\u00a0✓, FM\u00a0–", "Pasākums", "Neatrisinātie izaicinājumi");
    }
    try (var word = new XWPFDocument(stream(files.getLast()))) {
      var table = word.getTables().getFirst();
      assertThat(table.getNumberOfRows()).isEqualTo(1 + 14);
      assertThat(table.getText()).contains("3.2\tIzsvērtu", "◐\u00a0procesā (TM)");
    }
  }

  private static ByteArrayInputStream stream(Arrived.File file) {
    return new ByteArrayInputStream(file.content());
  }

  @Test
  void picturesAreSharpAndToldInWords() throws IOException {
    for (var words : List.of("grafiks", "grafiks pa institūcijām")) {
      assertThat(ImageIO.read(stream(Orders.file(cycle.anna, words))).getWidth()).isEqualTo(1080);
    }
    for (var picture : Orders.files(cycle.anna, "atbildes laikā", 2)) {
      assertThat(ImageIO.read(stream(picture)).getWidth()).isEqualTo(1080);
    }
    assertThat(cycle.anna.lastWith("Atbildēts 2 no 37"))
        .contains("ir 2024. gada 5. februāris", "12.01.2024.: +1, kopā 2")
        .contains("atvērtās pārvaldības rīcības plāns 2022.–2025. gadam");
    Orders.file(cycle.anna, "finansējuma grafiks");
    assertThat(Orders.caption(cycle.anna))
        .contains("Kopā 192\u00a0000 EUR", "2025: 105\u00a0000 EUR")
        .contains("rīcības plāns 2022.–2025. gadam", "Avots: Plāna uzraudzības padomes sēdes");
    cycle.anna.says("english");
    Orders.file(cycle.anna, "chart by institution");
    assertThat(Orders.caption(cycle.anna)).contains("Answers by institution", "TM: 1 of 2");
  }

  @Test
  void theArchiveHasAllWithChecksums() throws Exception {
    cycle.dace.says("atskaite 3.2");
    for (var sent : Map.of("file-1", "../../akts.pdf", "file-2", "akts.pdf").entrySet()) {
      cycle.bot.telegram().holds(sent.getKey(), "%PDF-1.4 saturs".getBytes(StandardCharsets.UTF_8));
      cycle.dace.sends(
          RawUpdates.other(
              cycle.dace.id(),
              "document",
              "{\"file_id\":\"%1$s\",\"file_unique_id\":\"%1$s\",\"file_name\":\"%2$s\",\"file_size\":15}"
                  .formatted(sent.getKey(), sent.getValue())));
    }
    cycle.dace.taps("Bez izmaiņām");
    cycle.dace.taps("Bez izmaiņām");
    cycle.dace.taps("Pārlasīt visu");
    cycle.dace.taps(AnsweredCycle.CONFIRM);
    cycle.bot.until(() -> cycle.bot.count("evidence", "state = 'kept'") == 2);
    cycle.dace.says("3.2 procesā: precizēts, bez pielikumiem");
    cycle.dace.taps(AnsweredCycle.CONFIRM);
    cycle.bot.quiet();
    var inside = FileText.inside(Orders.file(cycle.anna, "arhīvs").content());
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
    var names = String.join("\n", inside.keySet());
    for (var contents :
        List.of(
            "table-lv-2024-01-12.xlsx",
            "office-lv-2024-01-12.csv",
            "data-lv-2024-01-12.csv",
            "data-lv-2024-01-12.json",
            "open-data-lv-2024-01-12.zip",
            "report-lv-2024-01-12.docx",
            "report-lv-2024-01-12.pdf",
            "annex-lv-2024-01-12.docx",
            "annex-lv-2024-01-12.pdf",
            "council-lv-2024-01-12.docx",
            "council-lv-2024-01-12.pdf",
            "ogp-en-2024-01-12.docx",
            "ogp-en-2024-01-12.pdf",
            "ogp-data-en-2024-01-12.csv",
            "trail-lv-2024-01-12.csv",
            "report.schema.json")) {
      assertThat(names).contains(contents);
    }
    assertThat(inside.keySet()).filteredOn(name -> name.endsWith(".png")).hasSize(6);
    var trail =
        inside.entrySet().stream()
            .filter(file -> file.getKey().contains("-trail-"))
            .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
            .findFirst()
            .orElseThrow();
    assertThat(trail)
        .as("each version, the corrected ones too")
        .contains("šķēršļu nav", "precizēts, bez pielikumiem", "Anna Bērziņa")
        .contains("📎 akts.pdf\n📎 akts (2).pdf")
        .as("four, one of them on two lines")
        .hasLineCount(1 + 4 + 1);
  }
}
