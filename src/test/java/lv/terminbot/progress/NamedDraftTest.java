package lv.terminbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contact has begun two reports, and names the one that is meant. */
class NamedDraftTest {
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
  void theOneThatIsNamedIsShownAndTheOtherIsNotSubmitted() {
    // given
    var contact = bot.contactOf("VK");
    contact.says("4.2 procesā: pārbaudītas divas lapas");
    contact.says("4.3 procesā: notika trīs dialogi");

    // when
    var shown = contact.says("lūdzu iesniedziet 4.2");

    // then
    assertThat(shown).contains("4.2").doesNotContain("4.3");
    assertThat(bot.count("progress_update", "1 = 1")).isZero();
  }

  @Test
  void theOneThatWaitsIsSubmittedByItsNumber() {
    var contact = bot.contactOf("VK");
    contact.says("4.3 procesā: notika trīs dialogi");

    contact.says("iesniedz 4.3");

    assertThat(bot.count("progress_update", "measure = '4.3'")).isOne();
  }

  @Test
  void theOneThatIsNamedIsGivenUpAndTheOtherStays() {
    var contact = bot.contactOf("VK");
    contact.says("4.2 procesā: pārbaudītas divas lapas");
    contact.says("4.3 procesā: notika trīs dialogi");

    assertThat(contact.says("izmet manu 4.2 melnrakstu")).contains("4.2", "atcelts");
    assertThat(contact.says("izmet manu 4.2 melnrakstu")).contains("4.2", "nekas nav iesākts");
    assertThat(contact.says("iesniedz 4.3")).contains("4.3");
  }
}
