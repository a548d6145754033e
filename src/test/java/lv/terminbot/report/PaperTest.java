package lv.terminbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.FileText;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.telegram.Arrived;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read on paper and read out: nothing of it is lost on the way. */
class PaperTest {
  @TempDir private Path data;
  @TempDir private Path plans;
  private Bot bot;
  private Someone anna;
  private FilledCycle cycle;

  /** Of the plan as it is documented: without the titles that are translations of ours. */
  @BeforeEach
  void aCycle() throws IOException {
    var plan = Files.readString(Path.of("config/plans/ogp-lv-2022-2025.yaml"));
    Files.writeString(
        plans.resolve("plan.yaml"),
        plan.replaceAll("(?m)^ +lv: .*\n( +en: .*\n) +workingTitle: lv.*\n", "$1"));
    bot = DeskBot.at("2024-01-10T10:00", data, plans);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    cycle = new FilledCycle(bot);
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void everyPdfPassesTheStandardsThatItDeclares() throws Exception {
    cycle.answers(
        0,
        ProgressState.DONE,
        "Finansējums 👍\nA\tB\n1\t2",
        List.of(List.of("evidence", "https://likumi.lv/ta/id/329905 un www.mk.gov.lv")));
    for (var pdf :
        List.of(Orders.file(anna, "pdf"), Orders.files(anna, "padomes tabula", 2).getFirst())) {
      assertThat(PdfStandards.broken(pdf)).as(pdf.name()).isEmpty();
      assertThat(FileText.of(pdf)).contains("pdfuaid", "pdfaid");
    }
  }

  @Test
  void aWordIsFoundByItsLettersInAPdf() throws IOException {
    cycle.answers(0, ProgressState.DONE, "finansējums, oficiāls, flote, efekti", List.of());
    assertThat(FileWordsReader.words(Orders.file(anna, "pdf")))
        .contains("finansējums, oficiāls, flote, efekti")
        .doesNotContain("ﬁ", "ﬂ", "ﬀ");
  }

  @Test
  void aSignOfThisCenturyIsNoBox() throws IOException {
    cycle.answers(0, ProgressState.DONE, "Paldies 👍🎉, izdevās ✅ Ελλάδα Україна", List.of());
    var words = FileWordsReader.words(Orders.file(anna, "pdf"));
    assertThat(words)
        .contains("👍🎉", "✅", "Ελλάδα", "Україна")
        .doesNotContain("□", "rakstzīmju kopā");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\u000b", "\u2028", "\u0085"})
  void aLineEndsHoweverTheProgramEndedItThatItComesFrom(String end) throws IOException {
    cycle.answers(
        0, ProgressState.DONE, "Pirmais" + end + "otrais" + end + "A\tB" + end + "1\t2", List.of());
    for (var words : List.of("docx", "pdf", "tabula")) {
      assertThat(FileWordsReader.words(Orders.file(anna, words)))
          .as(words)
          .containsPattern("Pirmais\\s+otrais\\s+A\\W+B\\s+1\\W+2");
    }
  }

  @Test
  void aSignThatNoFontHasIsSaidToBeMissing() throws IOException {
    cycle.answers(0, ProgressState.DONE, "Viesi no 中国", List.of());
    assertThat(FileWordsReader.words(Orders.file(anna, "pdf")))
        .contains("□□", "rakstzīmju kopā, aizstātas ar □");
  }

  @Test
  void aTableThatWasPastedIsATable() throws IOException {
    cycle.answers(
        0,
        ProgressState.DONE,
        "Lūk:\nPasākums\tDatums\nSeminārs\t01.03.2023\nVideo\t15.06.2023\nViss.",
        List.of());
    try (var word = new XWPFDocument(stream(Orders.file(anna, "docx")))) {
      assertThat(word.getTables().get(3).getText())
          .isEqualTo("Pasākums\tDatums\nSeminārs\t01.03.2023\nVideo\t15.06.2023\n");
    }
    assertThat(FileWordsReader.words(Orders.file(anna, "pdf")))
        .contains("Pasākums Datums", "Seminārs 01.03.2023", "Viss.");
    assertThat(FileWordsReader.words(Orders.file(anna, "tabula")))
        .contains("Pasākums | Datums\nSeminārs | 01.03.2023");
    assertThat(FileWordsReader.words(Orders.newest(anna, name -> name.matches(".*-annex-.*docx"))))
        .contains("Pasākums | Datums; Seminārs | 01.03.2023; Video | 15.06.2023");
    assertThat(FileWordsReader.words(Orders.files(anna, "ogp kopsavilkums", 3).getFirst()))
        .contains("Seminārs | 01.03.2023");
  }

  @Test
  void noPageHasOneLineAlone() throws IOException {
    for (var place = 0; place < cycle.owed().size(); place++) {
      cycle.answers(place, ProgressState.DONE, "Paveikts. ".repeat(3 + place * 7 % 40), List.of());
    }
    try (var pdf = Loader.loadPDF(Orders.file(anna, "pdf").content())) {
      for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
        var lines = new PDFTextStripper();
        lines.setStartPage(page);
        lines.setEndPage(page);
        var text = lines.getText(pdf).lines().filter(line -> !line.isBlank()).toList();
        assertThat(text).as("page " + page + " and its number").hasSizeGreaterThan(3);
      }
    }
  }

  @Test
  void aTitleInAnotherLanguageIsReadOutInThat() throws IOException {
    try (var word = new XWPFDocument(stream(Orders.file(anna, "docx")))) {
      var foreign =
          word.getParagraphs().stream()
              .filter(p -> String.valueOf(p.getStyle()).equals("Heading2"))
              .filter(p -> p.getRuns().getFirst().getLang() != null)
              .collect(
                  Collectors.toMap(
                      p -> p.getText().substring(0, 3), p -> p.getRuns().getFirst().getLang()));
      assertThat(foreign).containsEntry("6.1", "en").doesNotContainKey("6.3").hasSize(7);
    }
    assertThat(FileText.of(Orders.file(anna, "pdf"))).contains("6.1 Openness");
  }

  @Test
  void whatIsNotThereIsSaid() throws IOException {
    var dace = bot.contactOf("TM");
    anna.says("pagarini TM 3.2 līdz 15.02.");
    anna.taps("✅ Piešķirt");
    bot.quiet();
    for (var asker : List.of(anna, dace)) {
      for (var words : List.of("docx", "pdf", "tabula")) {
        assertThat(FileWordsReader.words(Orders.file(asker, words)).replaceAll("\\s+", " "))
            .as(words)
            .contains("Plānā ir 26 pasākumi; šajos datos ir 14")
            .contains("kuras pasākumi plāna datos nav norādīti: 2.")
            .contains("latviski nav: 4.1, 4.2, 5.1, 5.2, 5.3, 6.1, 6.2.")
            .contains("Termiņš ir pagarināts 1 atbildei");
      }
    }
    assertThat(
            FileWordsReader.words(Orders.newest(anna, name -> name.matches("(?!.*-annex-).*docx"))))
        .contains("TM (termiņš pagarināts līdz 2024. gada 15. februārim)")
        .contains("Šīs apņemšanās pasākumi plāna datos nav norādīti");
  }

  private static ByteArrayInputStream stream(Arrived.File file) {
    return new ByteArrayInputStream(file.content());
  }
}
