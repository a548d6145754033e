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

/** A day decreed overnight, in a coordinator’s words: stored, and the dates follow. */
class DecreeTest {
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void aWeekBeforeTheDeadline() {
    bot = DeskBot.at("2024-01-29T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-29T10:01");
    anna.says("/start");
    dace = bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void aReminderMovesFromTheDayThatIsFreeNow() {
    assertThat(anna.says("2.02. ir brīvdiena"))
        .contains("piektdiena, 2024. gada 2. februāris: brīvdiena", "02.02.2024. plkst. 9.00 → ");
    assertThat(bot.count("decreed_day", "true")).isZero();
    assertThat(anna.says("jā")).contains("kalendārs ir mainīts");

    bot.itIs("2024-02-01T09:00");
    assertThat(dace.lastShown()).contains("vēl 4 dienas");
    var before = dace.shown().size();
    bot.itIs("2024-02-02T09:00");
    assertThat(dace.shown()).hasSize(before);
  }

  @Test
  void itHoldsAfterARestart() {
    anna.says("2.02. ir brīvdiena");
    anna.taps("✅ Apstiprināt");
    bot.restart();
    assertThat(anna.says("2.02. ir brīvdiena")).contains("jau ir");
  }

  @Test
  void aWorkingDayThatIsMovedIsTwoDays() {
    assertThat(anna.says("darba diena pārcelta no 9.02. uz 10.02."))
        .contains("9. februāris: brīvdiena", "10. februāris: darba diena");
  }

  @Test
  void withoutADayItIsAskedWhich() {
    assertThat(anna.says("papildu brīvdiena")).contains("Kura diena?");
    assertThat(anna.says("12.01.2024. ir brīvdiena")).contains("jau ir pagājis");
  }

  @Test
  void nobodyElseDecrees() {
    assertThat(dace.says("2.02. ir brīvdiena")).contains("nosaka koordinators");
    anna.says("2.02. ir brīvdiena");
    assertThat(dace.forges(anna.codeOf("✅ Apstiprināt"))).contains("nosaka koordinators");
    assertThat(bot.count("decreed_day", "true")).isZero();
  }

  @Test
  void inEnglishItIsTheSame() {
    anna.says("language english");
    assertThat(anna.says("24 May is a day off")).contains("Friday, 24 May 2024: a day off");
  }
}
