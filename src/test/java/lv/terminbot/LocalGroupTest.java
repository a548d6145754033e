package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import lv.terminbot.AfterFirstMeeting.Beginning;
import lv.terminbot.local.page.ChatBrowser;
import lv.terminbot.local.page.GroupBrowser;
import lv.terminbot.local.page.InBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * The work group, an observer and inline use, played by hand in the browser. All in one program:
 * one test moves the calendar and is the only one that looks at dates.
 */
@InBrowser
@ExtendWith(AfterFirstMeeting.class)
class LocalGroupTest {
  private static final Path PICTURES = Path.of("target", "screenshots", "group");
  private static final String ANNA = "Anna Ozola";
  private static final String JANIS = "Jānis Bērziņš";
  private static final String ILZE = "Ilze Krūmiņa";
  private static final String STRANGER = "Svešinieks";
  private static final String GROUP = "Darba grupa";
  private static final String BOT = "@terminbot_bot";

  @TempDir private static Path data;
  private static LocalPlay program;

  private ChatBrowser page;
  private GroupBrowser group;

  @BeforeAll
  static void theFifthOfJanuary(Beginning beginning) {
    beginning.into(data);
    program = LocalPlay.in(data);
  }

  @AfterAll
  static void end() {
    program.close();
  }

  @BeforeEach
  void openThePage(ChatBrowser browser) {
    page = browser;
    group = page.group();
    page.open(program.url());
    page.chooseWho(ANNA);
    page.awaitBubbles("pievienojās", 4);
  }

  @AfterEach
  void over() {
    page.leave();
  }

  @Test
  void aGroupTalksAndTheBotAnswersWhenItIsMeant() {
    page.chooseWho(JANIS);
    page.say("5.1 procesā: publicētas trīs datu kopas");
    page.tap("✅ Apstiprināt");
    page.awaitBubble("Kvīts Nr.");
    page.chooseWho(ANNA);
    page.tap("📝 Iekšēja piezīme");
    page.say("Pārbaudīt summu ar grāmatvedi");
    page.awaitBubble("Piezīme");

    group.open(GROUP);
    group.speakAs(ANNA);
    page.say("Labdien! Kā mums veicas?");
    page.say(BOT + " kā iet ar 5.1?");
    assertThat(page.awaitBubble("5.1"))
        .contains("publicētas trīs datu kopas")
        .doesNotContain("grāmatvedi", "Rakstīja");
    assertThat(page.texts("#log .item.in .quote b")).contains("Anna");
    picture("1-asked-in-the-group");

    group.speakAs(ILZE);
    group.reply("publicētas trīs datu kopas", "un 3.2?");
    page.awaitBubble("3.2");
    page.tap("Vēsture");
    page.awaitBubble("Visas ziņas par 3.2");
    page.say("Paldies, tas noderēja!");
    group.speakAs(JANIS);
    page.say("/mine@terminbot_bot");
    page.awaitBubble("Uz to atbildu tikai privāti");
    picture("2-an-observer-and-a-reply");
    page.click("#log .item:last-child .link.private");
    assertThat(page.one("#you-name").getText()).isEqualTo(JANIS);
    assertThat(page.one("#bot-name").getText()).isEqualTo("Terminbot");

    group.open(GROUP);
    group.speakAs(ANNA);
    page.say("/here");
    page.awaitBubble("kopsavilkum");
    page.nextOccasion();
    page.awaitDate(LocalDate.of(2024, 1, 8));
    page.awaitBubble("vēl 28 dienas");
    page.travelTo(LocalDate.of(2024, 1, 15));
    page.awaitBubble("vēl 21 diena");
    page.tap("Kas vēl nav iesniedzis");
    page.awaitBubble("5.2");
    picture("3-the-week-in-the-group");
    assertThat(page.complaints()).noneMatch(c -> c.contains("Error"));
  }

  @Test
  void filesAndPicturesAreOpenedAndSavedUnderTheirNames() {
    page.say("grafiks");
    page.awaitBubble("apņem");
    assertThat(group.opened("#log .item:last-child .photo"))
        .startsWith("image/png inline; ")
        .contains("photo-", ".png");
    picture("9-a-picture");
    page.say("tabula padomei");
    // a pdf and a docx come, and the last of them is looked at
    page.awaitFile(".docx");
    assertThat(group.opened("#log .item:last-child .file"))
        .contains("attachment; ")
        .contains(page.texts("#log .item:last-child .file b").getFirst());
    page.say("tabula");
    page.awaitBubble("Tabula");
    picture("10-files");
  }

  @Test
  void anObserverAsksInPrivate() {
    page.chooseWho(ILZE);
    page.awaitBubbles("novērotāja", 1);
    picture("4-observer-welcomed");
    page.say("kuri pasākumi ir izpildīti?");
    page.awaitBubble("izpildīts: 0");
    page.say("3.2 izpildīts: viss");
    page.awaitBubble("pieņemt nevaru");
    picture("5-observer-reads-only");
    assertThat(page.complaints()).noneMatch(c -> c.contains("Error"));
  }

  @Test
  void whatIsTypedBehindTheBotsNameIsOfferedAndPutIntoTheChat() {
    group.open(GROUP);
    group.speakAs(ILZE);
    group.type(BOT + " lidzdaliba");
    assertThat(group.offers()).hasSizeGreaterThan(2).anyMatch(t -> t.startsWith("1.2 "));
    assertThat(page.one("#choices-said").getDomProperty("textContent")).startsWith("piedāvājumi:");
    picture("6-offered-while-typing");

    group.type(BOT + " 3.2");
    group.offersBecome("3.2 ");
    page.one("#say").sendKeys(Keys.ARROW_DOWN);
    assertThat(page.one("#say").getDomAttribute("aria-activedescendant")).isEqualTo("choice-0");
    page.one("#say").sendKeys(Keys.ENTER);
    page.until(_ -> page.lastBubble().contains("Atbildīgās institūcijas"));
    assertThat(page.lastBubble()).startsWith("3.2");
    assertThat(page.one("#log .item:last-child .via").getText()).isEqualTo("ar @terminbot_bot");
    assertThat(page.texts("#log .item:last-child .key")).isEmpty();
    picture("7-an-answer-put-into-the-chat");

    group.type(BOT + " kas man jāiesniedz");
    group.offersBecome("Uz to atbildu privāti");
    page.one("#say").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    page.awaitBubble("Labdien! Esmu Terminbot");
    assertThat(page.one("#you-name").getText()).isEqualTo(ILZE);

    page.chooseWho(STRANGER);
    group.type(BOT + " 3.2");
    group.offersBecome("Tikai uzaicinātajiem");
    picture("8-nothing-for-strangers");
    page.one("#say").sendKeys(Keys.ESCAPE);
    page.click("#language-en");
    page.chooseWho("Thomas Liepa");
    group.type(BOT + " 5.1");
    group.offersBecome("5.1 ");
    picture("11-in-english");
    assertThat(page.complaints()).noneMatch(c -> c.contains("Error"));
  }

  private void picture(String name) {
    page.picture(PICTURES, name);
  }
}
