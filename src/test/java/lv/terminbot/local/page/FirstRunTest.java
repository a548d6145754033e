package lv.terminbot.local.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import lv.terminbot.local.LocalProgram;
import lv.terminbot.local.ScriptedBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody meets who opens the page for the first time. */
@InBrowser
@Order(2)
@ResourceLock(LocalProgram.ONE_ROOM)
class FirstRunTest {
  private static final String TO_THE_END =
      "const s = document.getElementById('scroll');"
          + " return s.scrollHeight - s.scrollTop - s.clientHeight";

  private LocalProgram program;
  private ScriptedBot bot;
  private ChatBrowser page;

  @BeforeEach
  void nobodyWasHere(@TempDir Path folder, ChatBrowser browser) {
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

  @Test
  void inAnEnglishBrowserPageCalendarAndPeopleAreEnglish() {
    page.speaks("en-GB");
    page.openFirst(program.url());

    assertThat(page.one("html").getDomAttribute("lang")).isEqualTo("en");
    assertThat(page.one("#people-heading").getText()).isEqualTo("Who are you?");
    assertThat(page.one("#clock-date").getText()).isEqualTo("5 January 2024");
    assertThat(page.one("#tour-heading").getText()).isEqualTo("1 of 3 · Who you are");
    assertThat(page.texts(".person b")).contains("Stranger", "Work group");
    assertThat(program.standIn().cast().coordinator().languageTag()).isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource({"lv-LV, lv", "'ru,en', en", "fr, lv"})
  void theFirstLanguageOfTheBrowserThatThePageKnowsCounts(String browser, String pages) {
    page.speaks(browser);
    page.openFirst(program.url());

    assertThat(page.one("html").getDomAttribute("lang")).isEqualTo(pages);
  }

  @Test
  void aLanguageThatWasChosenStays() {
    page.speaks("en");
    page.openFirst(program.url());
    page.click("#language-lv");
    page.until(d -> page.one("#people-heading").getText().equals("Kas jūs esat?"));

    page.openFirst(program.url());

    assertThat(page.one("html").getDomAttribute("lang")).isEqualTo("lv");
  }

  @Test
  void theTourHasThreeStepsAndPointsAtWhatItSpeaksOf() {
    page.openFirst(program.url());
    assertThat(page.one("#people.pointed").isDisplayed()).isTrue();
    page.click("#tour-next");
    assertThat(page.one("#tour-heading").getText()).startsWith("2. no 3");
    page.click("#tour-next");
    assertThat(page.one("#next-occasion.pointed").isDisplayed()).isTrue();
    page.click("#tour-next");
    assertThat(page.one("#tour").isDisplayed()).isFalse();
    assertThat(page.texts(".pointed")).isEmpty();

    page.openFirst(program.url());
    assertThat(page.one("#tour").isDisplayed()).as("once is enough").isFalse();
    page.click("#tour-again");
    assertThat(page.one("#tour-heading").getText()).startsWith("1. no 3");
  }

  @Test
  void theTourCanBeClosedAtOnceOnAPhone() {
    page.size(390, 844);
    page.openFirst(program.url());
    assertThat(page.one("#people-toggle.pointed").isDisplayed()).isTrue();
    page.click("#tour-close");

    page.openFirst(program.url());
    assertThat(page.one("#tour").isDisplayed()).isFalse();
  }

  @Test
  void theChatFollowsWhatIsNewAlsoAfterAPicture() throws Exception {
    page.open(program.url());
    page.say("3.2");
    page.awaitBubble("Atbild");
    page.say("rinda\n".repeat(30) + "beigas");
    page.awaitBubble("Jūs teicāt");

    bot.show(1001, picture());
    awaitPictures(1);
    await().untilAsserted(() -> assertThat(toTheEnd()).isLessThan(10));
    bot.say(1001, "Pēc attēla");
    page.awaitBubble("Pēc attēla");
    await().untilAsserted(() -> assertThat(toTheEnd()).isLessThan(10));
  }

  @Test
  void whoReadsFurtherUpIsLeftThere() throws Exception {
    page.open(program.url());
    page.say("rinda\n".repeat(60) + "beigas");
    page.awaitBubble("Jūs teicāt");
    page.script("document.getElementById('scroll').scrollTop = 40");
    page.until(d -> page.script("return document.getElementById('scroll').scrollTop").equals(40L));

    bot.show(1001, picture());
    awaitPictures(1);

    assertThat(page.script("return Math.round(document.getElementById('scroll').scrollTop)"))
        .isEqualTo(40L);
    assertThat(page.one("#newest").isDisplayed()).isTrue();
  }

  @Test
  void whoPressesAButtonFurtherUpIsLedToWhatComesOfIt() throws Exception {
    page.open(program.url());
    page.say("3.2");
    page.awaitBubble("Atbild");
    page.say("rinda\n".repeat(60) + "beigas");
    page.awaitBubble("Jūs teicāt");
    page.script("document.getElementById('scroll').scrollTop = 40");

    page.tap("Vēsture");
    page.awaitBubbles("Paldies", 1);
    bot.say(1001, "Vēsture ir te");
    page.awaitBubble("Vēsture ir te");

    await().untilAsserted(() -> assertThat(toTheEnd()).isLessThan(10));
  }

  private void awaitPictures(int count) {
    page.until(
        d ->
            page.script(
                    "return [...document.querySelectorAll('.photo img')]"
                        + ".filter(i => i.complete && i.naturalHeight > 0).length")
                .equals((long) count));
  }

  private double toTheEnd() {
    return ((Number) page.script(TO_THE_END)).doubleValue();
  }

  private static byte[] picture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 900, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
