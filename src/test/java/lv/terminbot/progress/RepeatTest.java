package lv.terminbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contact says that nothing has changed. */
class RepeatTest {
  @TempDir Path data;
  private Bot bot;

  @BeforeEach
  void aCampaign() {
    bot = DeskBot.at("2024-01-10T10:00", data, Path.of("config", "plans"));
    bot.someone(Bot.ANNA).says("/start");
  }

  @AfterEach
  void stop() {
    bot.close();
  }

  @Test
  void whatWasSaidLastIsShownToBeSubmittedAgain() {
    // given
    var contact = bot.contactOf("VK");
    contact.says("4.3 procesā: notika trīs dialogi");
    contact.taps("✅ Apstiprināt");

    // when
    var shown = contact.says("4.3 viss pa vecam");

    // then
    assertThat(shown).contains("procesā", "notika trīs dialogi", "Vai iesniegt?");
  }

  @Test
  void whereNothingWasSaidThatIsToldAndTheStateIsAsked() {
    var contact = bot.contactOf("VK");

    assertThat(contact.says("4.3 bez izmaiņām")).contains("nav ko atkārtot", "stāvoklis");
    assertThat(bot.count("progress_update", "1 = 1")).isZero();
  }

  @Test
  void whoSubmitsAllWithoutADraftIsToldThatThereIsNone() {
    assertThat(bot.contactOf("VK").says("iesniegt visu")).contains("Nav neviena sagatavota");
  }
}
