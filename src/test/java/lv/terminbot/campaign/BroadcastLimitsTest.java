package lv.terminbot.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coordinator is told before a message goes to all, and where it cannot go. */
class BroadcastLimitsTest {
  private static final String NEWS = "paziņo visiem: seminārs notiks 12.02.";
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;

  @BeforeEach
  void aCoordinator() {
    bot = DeskBot.at("2024-01-29T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whereNobodyCanBeReachedItIsSaidWhatToDo() {
    assertThat(anna.says(NEWS)).contains("Nav nevienas sasniedzamas", "uzaicini");
    assertThat(bot.count("broadcast", "true")).isZero();
  }

  @Test
  void outsideOfficeHoursAndWhileAllIsPausedThatIsSaidBeforeItIsSent() {
    bot.contactOf("TM");
    anna.says("pauze");
    anna.says("jā");
    bot.itIs("2024-01-29T21:30");

    assertThat(anna.says(NEWS)).contains("nav darba laiks", "Atgādinājumi ir apturēti", "12.02.");
  }

  @Test
  void aMessageThatIsTooLongIsNotCut() {
    var dace = bot.contactOf("TM");

    assertThat(anna.says("paziņo visiem: " + "seminārs ".repeat(440))).contains("par garu");

    bot.quiet();
    assertThat(dace.shown()).isEmpty();
  }

  @Test
  void whatIsDroppedByItsButtonIsNotSentLater() {
    var dace = bot.contactOf("TM");
    anna.says(NEWS);
    var send = anna.codeOf("✅ Nosūtīt");

    assertThat(anna.taps("Nesūtīt")).contains("netiks sūtīta");
    assertThat(anna.forges(send)).contains("vairs neder");

    bot.quiet();
    assertThat(dace.shown()).isEmpty();
  }
}
