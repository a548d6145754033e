package lv.terminbot.local.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.local.LocalProgram;
import lv.terminbot.local.ScriptedBot;
import lv.terminbot.local.standin.FirstMeeting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing on the page stands in anybody's way: on a screen, on a phone, by day and by night. */
@InBrowser
@Order(3)
@ResourceLock(LocalProgram.ONE_ROOM)
class AccessibilityTest {
  private LocalProgram program;
  private ScriptedBot bot;
  private ChatBrowser page;

  @BeforeEach
  void aPageThatIsNew(@TempDir Path folder, ChatBrowser browser) {
    program = LocalProgram.in(folder);
    bot = new ScriptedBot(LocalProgram.BOT.token(), program.port());
    page = browser;
  }

  @AfterEach
  void over() {
    page.leave();
    bot.close();
    program.close();
  }

  @ParameterizedTest
  @CsvSource({"1200, 800, light", "1200, 800, dark", "390, 844, light", "390, 844, dark"})
  void axeFindsNothing(int width, int height, String scheme) {
    page.size(width, height);
    if (scheme.equals("dark")) {
      page.dark();
    }
    page.openFirst(program.url());
    var found = new ArrayList<String>();
    look("the tour", found);
    page.click("#tour-close");
    look("an empty chat", found);
    new FirstMeeting(program.standIn()).begin();
    page.awaitBubble("t.me/terminbot");
    page.say("3.2");
    page.awaitBubble("Atbild");
    look("messages and buttons", found);
    page.tap("Vēsture");
    page.toast();
    look("a note over the chat", found);
    page.one("#say").sendKeys("/");
    look("commands", found);
    page.one("#say").clear();
    if (page.one("#people-toggle").isDisplayed()) {
      page.click("#people-toggle");
      look("the list of people", found);
    }
    page.click("#start-again");
    look("the question before starting again", found);
    page.click("#again-no");
    page.click(".person[data-name='Darba grupa']");
    page.until(d -> page.one("#bot-name").getText().equals("Darba grupa"));
    look("the group", found);

    assertThat(found).isEmpty();
  }

  private void look(String at, List<String> found) {
    page.obstacles().forEach(obstacle -> found.add(at + ": " + obstacle));
  }

  @Test
  void whatStandsInTheWayIsFound() {
    page.open(program.url());
    page.script("document.getElementById('send').removeAttribute('aria-label')");
    page.script("document.getElementById('send').removeAttribute('title')");

    assertThat(page.obstacles()).anyMatch(found -> found.startsWith("button-name at"));
  }
}
