package lv.terminbot.conversation;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.LongStream;
import lv.terminbot.DeskBot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What people write, and who they are, is in no log. */
@ExtendWith(OutputCaptureExtension.class)
@Isolated("reads the log")
class SilentLogTest {
  private static final long STRANGER = 3001;
  private static final long CONTACT = 3002;

  @Test
  void noLogHasWhatPeopleWriteNorWhoTheyAre(@TempDir Path data, CapturedOutput output) {
    try (var bot = DeskBot.at("2024-01-10T10:00", data)) {
      bot.someone(ANNA).says("/start");
      bot.someone(STRANGER).says("slepens teikums <b>");
      bot.knows(LongStream.of(CONTACT), "TM");
      bot.someone(CONTACT).says("3.2 procesā: slepens teikums <b>");
    }

    assertThat(output.getAll()).doesNotContain("slepens", "Bērziņa", "AAStand-in");
  }
}
