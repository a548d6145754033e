package lv.terminbot.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coordinator would otherwise have to know a word for. */
class HomeWaysTest {
  @TempDir private Path data;

  @Test
  void textsAndThePauseAreAButtonAwayForCoordinatorsAlone() {
    try (var bot = DeskBot.at("2024-01-10T10:00", data)) {
      var anna = bot.someone(Bot.ANNA);
      anna.says("/start");

      anna.says("sākums");
      assertThat(anna.taps("📝 Teksti")).contains("Teksti, kas tiek sūtīti");
      assertThat(anna.buttons()).contains("🏠 Sākums");
      anna.says("sākums");
      assertThat(anna.taps("⏸ Apturēt sūtīšanu")).contains("Apturēt sūtīšanu?");

      var dace = bot.contactOf("TM");
      dace.says("sākums");
      assertThat(dace.buttons()).doesNotContain("📝 Teksti", "⏸ Apturēt sūtīšanu");
    }
  }
}
