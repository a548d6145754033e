package lv.terminbot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.Fault;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reminder that may not have arrived is a coordinator's to decide on, once. */
class UndeliveredTest {
  private static final long OTTO = 1009;
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone otto;
  private Someone janis;

  @BeforeEach
  void beforeTheInvitation() {
    bot = DeskBot.at("2024-01-08T08:50", data, Path.of("config", "plans"), Set.of(Bot.ANNA, OTTO));
    anna = bot.someone(Bot.ANNA);
    otto = bot.someone(OTTO);
    anna.says("/start");
    otto.says("/start");
    janis = bot.contactOf("VARAM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whereTheLineBreaksWhileSendingTheCoordinatorDecidesWhetherToRepeatIt() {
    bot.telegram().goesWrong(Fault.of(Fault.Kind.DROP_AFTER).in(janis.id()));
    bot.itIs("2024-01-08T09:00");

    assertThat(janis.shown()).hasSize(1);
    assertThat(anna.lastShown()).contains("Nav zināms, vai ziņu saņēma <b>Janis</b> (VARAM)");
    var again = anna.codeOf("Sūtīt vēlreiz");
    assertThat(janis.forges(again)).contains("vēlreiz nosūtīt nevar");
    var before = janis.shown().size();

    assertThat(anna.taps("Sūtīt vēlreiz")).contains("nosūtīta vēlreiz");
    assertThat(janis.shown()).hasSize(before + 1);
    assertThat(anna.forges(again)).contains("vēlreiz nosūtīt nevar");
    assertThat(janis.shown()).hasSize(before + 1);
  }

  @Test
  void whatTelegramRefusesIsToldAsSuchToThoseWhoCanBeReached() {
    bot.telegram().update(RawUpdates.membership(OTTO, OTTO, "kicked"));
    bot.quiet();
    var before = otto.shown().size();
    bot.telegram().goesWrong(Fault.refusal(400, "Bad Request: strange").in(janis.id()).times(9));

    bot.itIs("2024-01-08T09:00");

    assertThat(anna.lastShown()).contains("<b>Janis</b> (VARAM)", "neizdevās nosūtīt");
    assertThat(otto.shown()).hasSize(before);
  }
}
