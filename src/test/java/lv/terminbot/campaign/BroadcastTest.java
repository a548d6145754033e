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

/** A coordinator writes to all contacts. */
class BroadcastTest {
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
  void allContactsGetItOnceItWasShown() {
    var inga = bot.contactOf("VARAM");
    assertThat(anna.says("paziņo visiem: seminārs notiks 12.02. plkst. 10"))
        .contains("2 kontaktpersonām", "TM, VARAM", "seminārs notiks 12.02. plkst. 10");
    assertThat(dace.shown()).isEmpty();

    anna.taps("✅ Nosūtīt");
    bot.quiet();
    assertThat(dace.lastShown()).contains("raksta", "seminārs notiks 12.02. plkst. 10");
    assertThat(inga.lastShown()).contains("seminārs notiks");
    assertThat(anna.forges("1Bs|1")).contains("jau ir nosūtīta");
    bot.quiet();
    assertThat(dace.shown()).hasSize(1);
  }

  @Test
  void whatIsNotSentReachesNobody() {
    anna.says("paziņo visām iestādēm, ka seminārs pārcelts");
    assertThat(anna.says("nē")).contains("netiks sūtīta");
    bot.quiet();
    assertThat(dace.shown()).isEmpty();
  }

  @Test
  void withoutWordsItIsSaidHow() {
    assertThat(anna.says("nosūti ziņu visiem")).contains("aiz kola");
  }

  @Test
  void nobodyElseWritesToAll() {
    assertThat(dace.says("paziņo visiem: sveiki")).contains("sūta koordinators");
    anna.says("paziņo visiem: seminārs");
    assertThat(dace.forges(anna.codeOf("✅ Nosūtīt"))).contains("sūta koordinators");
  }

  @Test
  void inEnglishItIsTheSame() {
    anna.says("language english");
    assertThat(anna.says("tell everybody: the seminar is on 12 February"))
        .contains("Send this message to 1 contact", "the seminar is on 12 February");
  }
}
