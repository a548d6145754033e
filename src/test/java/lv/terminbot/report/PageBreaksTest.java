package lv.terminbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import lv.terminbot.plan.ProgressState;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No page ends with a line that leads to what stands on the next one. */
class PageBreaksTest {
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;

  @BeforeEach
  void allHaveAnswered() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    var cycle = new FilledCycle(bot);
    for (var place = 0; place < cycle.owed().size(); place++) {
      var words =
          place % 3 == 0
              ? "Pasākums\tTermiņš\tIzpilde\nSemināri\t01.03.2023\t80 %"
              : "Noslēgts līgums. ".repeat(place);
      cycle.answers(place, ProgressState.IN_PROGRESS, words, List.of());
    }
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whatLeadsToAPastedTableIsOnTheSamePage() throws IOException {
    var file = Orders.files(anna, "docx", 2).getFirst();
    try (var word = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
      var elements = word.getBodyElements();
      var tables = 0;
      for (var i = 1; i < elements.size(); i++) {
        if (elements.get(i) instanceof XWPFTable table
            && table.getText().contains("Termiņš\tIzpilde")
            && elements.get(i - 1) instanceof XWPFParagraph before) {
          assertThat(before.isKeepNext()).as(before.getText()).isTrue();
          tables++;
        }
      }
      assertThat(tables).isPositive();
    }
  }

  @Test
  void theHeadingOfTheMoneyIsOnThePageOfItsTable() throws IOException {
    for (var language : List.of("latviski", "english")) {
      anna.says(language);
      var file = Orders.files(anna, "pdf", 2).getFirst();
      try (var pdf = Loader.loadPDF(file.content())) {
        var pages = new PDFTextStripper();
        var found = 0;
        for (var page = 2; page <= pdf.getNumberOfPages(); page++) {
          pages.setStartPage(page);
          pages.setEndPage(page);
          var text = pages.getText(pdf);
          if (text.contains("Finansējums pa gadiem") || text.contains("Funding by year")) {
            assertThat(text).containsPattern("4\\. tabula|Table 4");
            found++;
          }
        }
        assertThat(found).as(language).isEqualTo(1);
      }
    }
  }
}
