package lv.terminbot.people.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.joining.OfWording;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which texts are in own words, how long they may be, and what is kept of earlier ones. */
class OwnTextsTest {
  private static final String USE = "✅ Lietot";
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;

  @BeforeEach
  void aCoordinator() {
    bot = DeskBot.at("2024-01-05T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void aTextInOwnWordsIsMarkedInItsLanguage() {
    anna.says("teksts overdue en: Late. {cycle}");
    anna.taps(USE);
    anna.says("teksti");

    assertThat(anna.buttons())
        .contains("Pēc termiņa · en ✏️", "Pēc termiņa · lv", "Termiņa dienā · en");
  }

  @Test
  void aTextIsNeitherEmptyNorTooLong() {
    assertThat(anna.says("teksts overdue lv: " + "a".repeat(2_001))).contains("līdz 2", "zīmēm");
    assertThat(anna.says("teksts overdue lv: " + "a".repeat(2_000))).contains("Būs, kā to redz");
    var said = new OfWording.Say("overdue", "lv", "  ");
    assertThat(bot.bean(WordingDesk.class).open(coordinator(), said).page().text().toString())
        .contains("no 1 līdz");
  }

  private Person coordinator() {
    return bot.bean(Register.class).coordinators().getFirst();
  }

  @Test
  void aTextIsUsedOnceAndWhatWasLeftAloneIsNotUsedLater() {
    anna.says("teksts overdue lv: Pirmais.");
    var use = anna.codeOf(USE);
    anna.taps(USE);
    assertThat(anna.forges(use)).contains("vairs nav spēkā");

    anna.says("teksts overdue lv: Otrais.");
    var other = anna.codeOf(USE);
    anna.taps("Nē, atstāt");
    assertThat(anna.forges(other)).contains("vairs nav spēkā");
    assertThat(anna.forges(ButtonCode.encode(new OfWording.Use(999)))).contains("vairs nav spēkā");
    assertThat(bot.count("trail", "what = 'text.changed'")).isOne();
  }

  @Test
  void aTextThatNamesNothingSaysSo() {
    anna.says("teksti");

    assertThat(anna.taps("E-pasta atgādinājuma beigas · lv")).contains("Tekstā var lietot: –.");
  }

  @Test
  void theOriginalIsNoEarlierVersionToGoBackTo() {
    anna.says("teksts overdue lv: Pirmais.");
    anna.taps(USE);
    anna.taps("Atvērt tekstu");
    anna.taps("Atgriezt sākotnējo");
    anna.taps(USE);
    anna.taps("Atvērt tekstu");

    assertThat(anna.buttons())
        .containsExactly("Redakcija 05.01.2024. plkst. 10.00", "Visi teksti", "🏠 Sākums");
  }
}
