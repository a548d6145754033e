package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.LocalDate;
import lv.terminbot.local.page.ChatBrowser;
import lv.terminbot.local.page.InBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first day in an English browser, and the first day again. */
@InBrowser
class NewBeginningTest {

  @Test
  void anEnglishReaderMeetsAnEnglishBotAndCanStartAgain(@TempDir Path data, ChatBrowser page)
      throws IOException {
    page.speaks("en");
    try (var program = LocalPlay.in(data, freePort())) {
      page.open(program.url());
      page.chooseWho("Anna Ozola");
      page.awaitBubbles("has joined", 4);
      page.nextOccasion();
      page.awaitDate(LocalDate.of(2024, 1, 8));
      page.say("status 3.2");
      page.awaitBubble("3.2");

      page.click("#start-again");
      page.click("#again-yes");

      page.awaitDate(LocalDate.of(2024, 1, 5));
      page.awaitBubbles("has joined", 4);
      assertThat(page.bubbles()).noneMatch(said -> said.contains("status 3.2"));
      assertThat(data.resolve("set-aside").resolve("1").resolve("terminbot.db")).exists();
      assertThat(data.resolve("set-aside").resolve("1").resolve("local")).isDirectory();
      page.leave();
    }
  }

  private static int freePort() throws IOException {
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }
}
