package lv.terminbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Orders;
import lv.terminbot.plan.ProgressState;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few rows that somebody pasted into an answer are read at a glance. */
class PastedTablePageTest {
  private static final String PASTED =
      "Seminārs\tDiena\nSigulda\t01.03.\nTalsi\t02.03.\nLudza\t03.03.\nVentspils\t04.03.";
  @TempDir private Path data;

  @Test
  void aSmallPastedTableStaysOnOnePage() throws IOException {
    try (var bot = DeskBot.at("2024-01-10T10:00", data)) {
      var anna = bot.someone(Bot.ANNA);
      anna.says("/start");
      var cycle = new FilledCycle(bot);
      for (var place = 0; place < cycle.owed().size(); place++) {
        cycle.answers(place, ProgressState.IN_PROGRESS, PASTED, List.of());
      }
      try (var pdf = Loader.loadPDF(Orders.files(anna, "pdf", 2).getFirst().content())) {
        var pages = new PDFTextStripper();
        for (var page = 2; page <= pdf.getNumberOfPages(); page++) {
          pages.setStartPage(page);
          pages.setEndPage(page);
          var text = pages.getText(pdf);
          assertThat(count(text, "Seminārs"))
              .as("tables on page " + page)
              .isEqualTo(count(text, "Ventspils"));
        }
      }
    }
  }

  private static int count(String text, String word) {
    return text.split(word, -1).length - 1;
  }
}
