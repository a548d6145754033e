package lv.terminbot.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.FileText;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import lv.terminbot.plan.ProgressState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thumb in an answer is a thumb in Word, also where no font for such signs is installed. */
class WordEmojiTest {
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private FilledCycle cycle;

  @BeforeEach
  void aCycle() {
    bot = DeskBot.at("2024-01-10T10:00", data);
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
  void aWordDocumentBringsTheFontOfItsSignsAlong() throws IOException {
    cycle.answers(0, ProgressState.DONE, "Paldies 👍🎉!", List.of());
    var parts = FileText.inside(Orders.file(anna, "docx").content());
    assertThat(new String(parts.get("word/document.xml"), UTF_8))
        .containsPattern("w:ascii=\"Noto Emoji\"[^<]*/></w:rPr><w:t[^>]*>👍🎉<");
    var key =
        new String(parts.get("word/fontTable.xml"), UTF_8)
            .replaceAll("(?s).*w:fontKey=\"\\{([0-9A-F-]+)}\".*", "$1")
            .replace("-", "");
    var font = parts.get("word/fonts/font1.odttf");
    for (var i = 0; i < 32; i++) {
      var digits = key.substring(30 - 2 * (i % 16), 32 - 2 * (i % 16));
      font[i] ^= (byte) Integer.parseInt(digits, 16);
    }
    assertThat(font)
        .as("under its key it is the font")
        .isEqualTo(Files.readAllBytes(Path.of("src/main/resources/fonts/NotoEmoji-Regular.ttf")));
  }

  @Test
  void aWordDocumentWithoutSuchSignsIsSmall() throws IOException {
    cycle.answers(0, ProgressState.DONE, "Paldies – visiem!", List.of());
    assertThat(FileText.inside(Orders.file(anna, "docx").content()))
        .doesNotContainKey("word/fontTable.xml");
  }
}
