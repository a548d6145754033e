package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import lv.terminbot.AfterFirstMeeting.Beginning;
import lv.terminbot.local.page.ChatBrowser;
import lv.terminbot.local.page.InBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What contacts and coordinators can do about reminders, done by hand in the browser. */
@InBrowser
@ExtendWith(AfterFirstMeeting.class)
class LocalLeversTest {
  private static final Path PICTURES = Path.of("target", "screenshots", "levers");
  private static final String ANNA = "Anna Ozola";
  private static final String JANIS = "Jānis Bērziņš";
  private static final String LIGA = "Līga Kalniņa";
  private static final String STRANGER = "Svešinieks";

  private LocalPlay program;
  private ChatBrowser page;

  @BeforeEach
  void openThePage(@TempDir Path data, Beginning beginning, ChatBrowser browser) {
    beginning.into(data);
    program = LocalPlay.in(data);
    page = browser;
    page.open(program.url());
    page.chooseWho(ANNA);
    page.awaitBubbles("pievienojās", 4);
    page.nextOccasion();
    page.awaitDate(LocalDate.of(2024, 1, 8));
    page.chooseWho(LIGA);
    page.awaitBubble("vēl 28 dienas");
  }

  @AfterEach
  void over() {
    page.leave();
    program.close();
  }

  @Test
  void theLeversOfAContact() {
    page.tap("Atgādināt vēlāk");
    page.awaitBubble("Kad");
    picture("1-later");
    page.tap("Pēc stundas (08.01.2024. plkst. 10.00)");
    page.awaitBubble("plkst. 10.00");
    page.travelTo(LocalDate.of(2024, 1, 8), LocalTime.of(10, 1));
    page.awaitBubble("vēl 28 dienas");
    page.tap("Redzēju");
    page.awaitBubble("Paldies");
    picture("2-seen");
    page.say("termiņi");
    page.awaitBubble("Kas gaidāms");
    page.tap("📅 Kalendāra fails");
    page.awaitBubble("kalendāra failā");
    assertThat(page.one("#log .file b").getText()).isEqualTo("terminbot.ics");
    picture("3-calendar");
    page.say("prom līdz 25.01.");
    page.awaitBubble("25. janvār");
    page.tap("✅ Jā, atzīmēt");
    page.awaitBubble("Atzīmēju");
    picture("4-away");
    page.say("lūdzu pagarinājumu līdz 15.02., jo gaidām atzinumu");
    page.awaitBubble("Vai lūgt koordinatoram");
    page.tap("✅ Jā, lūgt");
    page.awaitBubble("lūgums nodots");
    page.chooseWho(ANNA);
    page.awaitBubble("gaidām atzinumu");
    picture("5-asked-for-more-time");
    page.tap("✅ Piešķirt");
    page.awaitBubble("pagarināts līdz");
    page.say("status");
    page.awaitBubble("pagarināts");
    picture("6-overview-with-more-time");
    page.chooseWho(LIGA);
    // the calendar may be looked through at once or a quarter of an hour later
    page.awaitBubbles("termiņš pagarināts", 1);
    page.travelTo(LocalDate.of(2024, 1, 8), LocalTime.of(10, 20));
    page.awaitBubbles("Datumi ir mainījušies", 1);
    picture("7-calendar-moved");
    page.say("nodot kolēģim");
    page.awaitBubble("nodosiet pienākumus");
    page.tap("Nodot un aiziet");
    page.awaitBubble("t.me/");
    picture("8-hand-over");
    page.click("#log .item:last-child .link.join");
    page.click(".open-as-choice[data-name='" + STRANGER + "']");
    page.awaitBubble("VAS");
    page.tap("Jā, tas esmu es");
    page.awaitBubble("kontaktpersona");
    page.chooseWho(ANNA);
    page.awaitBubble("Pienākumus nodeva");
    picture("9-handed-over");
    page.tap("Noraidīt");
    page.awaitBubble("nodošanu noraidīja");
    assertThat(page.complaints()).noneMatch(c -> c.contains("Error"));
  }

  @Test
  void theLeversOfACoordinator() {
    page.chooseWho(ANNA);
    page.say("pamudini visus: lūdzu, atbildiet jau šonedēļ");
    page.awaitBubble("Pamudinājums");
    picture("11-nudge-preview");
    page.tap("Nosūtīt tikai man");
    page.awaitBubbles("jau šonedēļ", 3);
    page.tap("Sūtīt");
    page.awaitBubble("Pamudinājums Nr.");
    page.chooseWho(JANIS);
    page.awaitBubble("jau šonedēļ");
    picture("12-nudged");
    page.chooseWho(ANNA);
    page.tap("Atjaunot");
    page.awaitBubble("nosūtīts:");
    picture("13-nudge-report");
    page.say("pauze");
    page.awaitBubble("Apturēt sūtīšanu");
    page.tap("Apturēt sūtīšanu");
    page.awaitBubble("ir apturēta");
    page.say("status");
    page.awaitBubble("Sūtīšana ir apturēta");
    picture("14-paused");
    page.say("turpini");
    page.awaitBubble("turpin");
    page.tap("Turpināt sūtīšanu");
    page.awaitBubble("Sūtīšana turpinās");
    page.say("kam nosūtīts");
    page.awaitBubble("uzaicinājums");
    picture("15-record");
    page.say("trauksmes");
    page.awaitBubble("nav nevienas kontaktpersonas");
    picture("16-alarms");

    page.chooseWho(JANIS);
    page.say("5.1 procesā: publicētas trīs datu kopas");
    page.tap("✅ Apstiprināt");
    page.awaitBubble("Kvīts Nr.");
    page.chooseWho(ANNA);
    page.travelTo(LocalDate.of(2024, 1, 9), LocalTime.of(17, 30));
    page.awaitBubble("Kas jauns kopš");
    picture("17-digest");
    page.travelTo(LocalDate.of(2024, 1, 15));
    page.awaitBubble("Nedēļas kopsavilkums");
    picture("18-monday");
    page.travelTo(LocalDate.of(2024, 2, 12));
    page.awaitBubble("VARAM");
    picture("19-after-the-deadline");
    assertThat(page.complaints()).noneMatch(c -> c.contains("Error"));
  }

  private void picture(String name) {
    page.picture(PICTURES, name);
  }
}
