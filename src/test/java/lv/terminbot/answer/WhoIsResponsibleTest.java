package lv.terminbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the plan says of its commitments. */
class WhoIsResponsibleTest {
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
  void aCommitmentNamesThoseWhoAreResponsibleForAllOfIt() {
    assertThat(bot.someone(Bot.ANNA).says("kuras iestādes atbild par 5. apņemšanos"))
        .contains("Atbildīgās institūcijas", "(FM)", "(VID)", "apņemšanās līmenī");
  }

  @Test
  void thePlanIsToldWithItsCommitments() {
    assertThat(bot.someone(Bot.ANNA).says("kas ir šis plāns"))
        .contains("1.", "Stiprināt sabiedrības līdzdalības ietvaru", "6.");
  }

  @Test
  void anObligationIsAmongTheWordsThatAreExplained() {
    assertThat(bot.someone(Bot.ANNA).says("ko jūs saprotat ar vārdu pienākums"))
        .contains("pasākums, par kuru institūcijai ciklā jāatskaitās");
  }
}
