package lv.terminbot;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger who writes without end, at the pace of the real Telegram. */
class FloodTest {
  private static final int FLOOD = Integer.getInteger("flood", 100);

  @Test
  void aStrangerWhoWritesALotIsAnsweredNowAndThenAndDelaysNobody(@TempDir Path data) {
    try (var bot = WholeBot.startedAtTelegramsPace(data, "2024-01-10T10:00")) {
      bot.someone(ANNA).says("/start");
      var stranger = bot.stranger();
      for (var i = 0; i < FLOOD; i++) {
        bot.telegram().says(stranger.id(), "atbildi! " + i);
      }

      assertThat(bot.someone(ANNA).says("3.2")).contains("3.2");

      bot.takesAll();
      bot.quiet();
      assertThat(stranger.shown()).isNotEmpty().hasSizeLessThan(30);
      assertThat(stranger.texts()).allMatch(text -> text.contains("pieteikšanās saiti"));
    }
  }
}
