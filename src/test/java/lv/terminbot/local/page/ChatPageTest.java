package lv.terminbot.local.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import lv.terminbot.local.ChatViews;
import lv.terminbot.local.LocalProgram;
import lv.terminbot.local.Persona;
import lv.terminbot.local.ScriptedBot;
import lv.terminbot.local.standin.FirstMeeting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.Keys;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

@InBrowser
@Order(4)
@ResourceLock(LocalProgram.ONE_ROOM)
class ChatPageTest {
  private LocalProgram program;
  private ScriptedBot bot;
  private ChatBrowser page;

  @BeforeEach
  void openThePage(@TempDir Path folder, ChatBrowser browser) {
    program = LocalProgram.in(folder);
    bot = new ScriptedBot(LocalProgram.BOT.token(), program.port());
    page = browser;
    page.open(program.url());
  }

  @AfterEach
  void nothingWentWrongInTheBrowser() {
    var complaints = page.complaints();
    page.leave();
    bot.close();
    program.close();
    assertThat(complaints).noneMatch(c -> c.contains("Security Policy") || c.contains("Error"));
  }

  @Test
  void whatIsSaidIsAnsweredAndNothingOfItIsMarkup() {
    page.say("<img src=x onerror=alert(1)> <b>nav</b> & \"tā\"\notrā rinda");

    page.awaitBubble("Jūs teicāt: <img src=x onerror=alert(1)> <b>nav</b> & \"tā\"\notrā rinda");
    assertThat(page.bubbles()).hasSize(2);
    assertThat(page.texts("#log img, #log .text b")).isEmpty();
    assertThat(page.one("#typing").isDisplayed()).isFalse();
  }

  @Test
  void formattingIsShownAndAButtonWorks() {
    page.say("3.2");
    page.awaitBubble("Atbild");

    assertThat(page.texts("#log .item.in b")).contains("VARAM");
    assertThat(page.one("#log blockquote").getText()).contains("metodika <2. versija>");
    assertThat(page.one("#log .text a").getDomAttribute("href"))
        .isEqualTo("https://example.org/plan");
    page.tap("Vēsture");
    page.awaitBubble("pievienojies");
    assertThat(page.toast()).isEqualTo("Saglabāts");
    assertThat(page.texts("#log .key")).isEmpty();
    assertThat(page.texts("#log .item.in .edited")).containsExactly("labots");
  }

  @Test
  void theFirstMeetingJoinsTheContactsAndShowsThemAsUnread() {
    new FirstMeeting(program.standIn()).begin();

    await()
        .atMost(ChatBrowser.PATIENCE)
        .untilAsserted(() -> assertThat(page.texts("#people-list .person .badge")).hasSize(4));
    page.chooseWho("Thomas Liepa");
    page.awaitBubble("pievienojies");
    assertThat(page.bubbles().getFirst()).isEqualTo("/start");
    assertThat(page.texts("#people-list .person .badge")).hasSize(3);
  }

  @Test
  void aMeetingThatWasCutOffGoesOnWithThoseWhoAreMissing() {
    program.standIn().phones().say(1002, "/start");

    new FirstMeeting(program.standIn()).begin();

    await()
        .atMost(ChatBrowser.PATIENCE)
        .untilAsserted(() -> assertThat(page.texts("#people-list .person .badge")).hasSize(4));
    page.chooseWho("Jānis Bērziņš");
    assertThat(page.bubbles().getFirst()).isEqualTo("/start");
    assertThat(page.bubbles()).hasSize(2);
  }

  @Test
  void aStrangerMayOpenAJoinLink() {
    page.say("/invite VARAM");
    page.awaitBubble("t.me/terminbot");

    page.click("#log .join");
    page.click(".open-as-choice[data-name='Svešinieks']");

    page.awaitBubble("Jūs aicina pievienoties kā VARAM");
    assertThat(page.one("#you-name").getText()).isEqualTo("Svešinieks");
  }

  @Test
  void theLastMessageCanBeChangedByKeyboard() {
    page.say("3.2 procsā");
    page.awaitBubble("procsā");

    page.one("#say").sendKeys(Keys.ARROW_UP);
    page.enter("3.2 procesā");

    page.awaitBubble("Labots: 3.2 procesā");
    assertThat(page.bubbles().getFirst()).isEqualTo("3.2 procesā");
    assertThat(page.texts("#log .item.out .edited")).containsExactly("labots");
  }

  @Test
  void anAddressBehindAWordIsChangedAsItWasTyped() {
    page.say("skat. [te](https://example.org/1)");
    page.awaitBubble("te");
    assertThat(page.bubbles().getFirst()).isEqualTo("skat. te");

    page.one("#say").sendKeys(Keys.ARROW_UP);

    assertThat(page.one("#say").getDomProperty("value"))
        .isEqualTo("skat. [te](https://example.org/1)");
  }

  @Test
  void aSlashOffersTheCommands() {
    await()
        .atMost(ChatBrowser.PATIENCE)
        .until(() -> program.standIn().menus().shownTo(anna()).size() == 4);

    page.one("#say").sendKeys("/st");
    assertThat(page.texts("#choices [role=option] b")).containsExactly("/status");
    page.one("#say").sendKeys(Keys.ENTER);

    page.awaitBubble("Jūs teicāt: /status");
  }

  @Test
  void inTheGroupTheSpeakerIsChosenByKeyboardAndAReplyShowsWhatItAnswers() {
    program
        .standIn()
        .phones()
        .gather(program.standIn().cast().group(), ChatViews.bot(LocalProgram.BOT));
    var group = page.group();
    group.open("Darba grupa");
    page.say("Labdien visiem!");
    page.one("#speakers input:checked").sendKeys(Keys.ARROW_RIGHT);
    assertThat(page.one("#you-name").getText()).isEqualTo("Jānis Bērziņš");

    group.reply("Labdien visiem!", "Sveika, Anna!");

    page.awaitBubbles("Sveika, Anna!", 1);
    assertThat(page.texts("#log .author")).containsExactly("Anna Ozola");
    assertThat(page.texts("#log .item.out .quote span")).containsExactly("Labdien visiem!");
    assertThat(page.texts("#log .notice"))
        .containsExactly("Anna izveidoja grupu un pieaicināja botu");
    page.say("@terminbot 3.2");
    page.awaitBubble("Jūs teicāt: @terminbot 3.2");
    page.chooseWho("Anna Ozola");
    page.say("3.2");
    page.awaitBubble("Atbild");
  }

  @Test
  void theCalendarMovesForwardOnly() {
    page.awaitDate(LocalDate.of(2024, 1, 5));
    page.nextOccasion();
    page.awaitDate(LocalDate.of(2024, 1, 8));
    assertThat(page.one("#clock-time").getText()).isEqualTo("09:00");
    assertThat(page.one("#clock-date").getText()).isEqualTo("2024. gada 8. janvāris");

    page.click("#plus-day");
    page.awaitDate(LocalDate.of(2024, 1, 9));
    page.travelTo(LocalDate.of(2024, 2, 5), LocalTime.of(13, 30));
    page.awaitDate(LocalDate.of(2024, 2, 5));
    page.travelTo(LocalDate.of(2024, 1, 8));

    assertThat(page.toast()).startsWith("Kalendārs iet tikai uz priekšu");
    assertThat(page.date()).isEqualTo(LocalDate.of(2024, 2, 5));
    assertThat(page.one("#next-occasion").isEnabled()).isFalse();
  }

  @Test
  void thePageSpeaksEnglishToo() {
    page.click("#language-en");

    await()
        .atMost(ChatBrowser.PATIENCE)
        .untilAsserted(
            () -> assertThat(page.one("#people-heading").getText()).isEqualTo("Who are you?"));
    assertThat(page.one("html").getDomAttribute("lang")).isEqualTo("en");
    assertThat(page.one("#clock-date").getText()).isEqualTo("5 January 2024");
    page.click("#language-lv");
  }

  @Test
  void nothingIsCutOffAtTheWidthOfASmallPhone() throws TelegramApiException {
    page.size(360, 640);
    page.say("3.2");
    page.awaitBubble("Atbild");
    bot.say(1001, "garšvārds".repeat(40));
    page.awaitBubble("garšvārds");

    assertThat(page.script("return document.documentElement.scrollWidth")).isEqualTo(360L);
    assertThat(page.script("return document.getElementById('scroll').scrollWidth"))
        .isEqualTo(page.script("return document.getElementById('scroll').clientWidth"));
    page.chooseWho("Līga Kalniņa");
    page.click("#start");
    page.awaitBubble("Sveiki, Līga!");
  }

  private Persona anna() {
    return program.standIn().cast().coordinator();
  }
}
