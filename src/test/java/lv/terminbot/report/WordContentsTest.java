package lv.terminbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Orders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** The contents of a report that is opened with a program for documents, whichever that is. */
class WordContentsTest {
  @TempDir private Path data;
  @TempDir private Path plans;

  @Test
  void whoOpensTheReportSeesThePageOfEachHeading() throws IOException {
    try (var bot = DeskBot.at("2024-01-10T10:00", data);
        var word = report(bot)) {
      var contents = styled(word, "TOC").toList();

      assertThat(contents).hasSizeGreaterThan(20);
      assertThat(contents)
          .as("what asks for the page of a heading, which is there")
          .allSatisfy(line -> assertThat(headings(word)).contains(asked(line).split(" ")[1]))
          .extracting(WordContentsTest::asked)
          .doesNotHaveDuplicates();
      assertThat(word.isEnforcedUpdateFields()).as("Word numbers them when it opens").isTrue();
      assertThat(word.getDocument().xmlText())
          .as("LibreOffice numbers nothing that stands in a field of contents")
          .doesNotContain(">TOC ");
    }
  }

  @Test
  void aTitleInAnotherLanguageIsReadOutInIt() throws IOException {
    Files.copy(
        Path.of("src/test/resources/plans/elsewhere/uk-2021-2023.yaml"),
        plans.resolve("plan.yaml"));
    try (var bot = DeskBot.at("2024-01-10T10:00", data, plans);
        var word = report(bot)) {
      var lines = styled(word, "TOC").toList();

      assertThat(lines)
          .filteredOn(line -> line.getText().contains("Open contracting"))
          .isNotEmpty()
          .allMatch(line -> words(line).getRPr().getLangArray(0).getVal().equals("en"));
      assertThat(lines)
          .filteredOn(line -> line.getText().startsWith("Kopsavilkums"))
          .hasSize(1)
          .noneMatch(line -> words(line).isSetRPr());
    }
  }

  private static CTR words(XWPFParagraph line) {
    return line.getCTP().getHyperlinkArray(0).getRArray(0);
  }

  private static XWPFDocument report(Bot bot) throws IOException {
    var anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    var file = Orders.files(anna, "docx", 2).getFirst();
    return new XWPFDocument(new ByteArrayInputStream(file.content()));
  }

  private static Stream<XWPFParagraph> styled(XWPFDocument word, String style) {
    return word.getParagraphs().stream()
        .filter(paragraph -> paragraph.getStyleID() != null)
        .filter(paragraph -> paragraph.getStyleID().startsWith(style));
  }

  private static List<String> headings(XWPFDocument word) {
    return styled(word, "Heading")
        .map(heading -> heading.getCTP().getBookmarkStartArray(0).getName())
        .toList();
  }

  private static String asked(XWPFParagraph line) {
    return Stream.of(line.getCTP().getHyperlinkArray(0).getRArray())
        .map(CTR::getInstrTextList)
        .flatMap(List::stream)
        .map(text -> text.getStringValue())
        .findFirst()
        .orElseThrow();
  }
}
