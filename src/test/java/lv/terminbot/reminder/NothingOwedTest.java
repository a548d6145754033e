package lv.terminbot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfWishes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before anything is asked, nobody owes anything and nobody is told. */
class NothingOwedTest {
  private static final String NOTHING = "jums nekas nav jāiesniedz";
  @TempDir private Path data;
  private Bot bot;
  private Someone janis;

  @BeforeEach
  void beforeTheInvitation() {
    bot = DeskBot.at("2023-12-04T10:00", data);
    bot.someone(Bot.ANNA).says("/start");
    janis = bot.contactOf("VARAM");
    janis.says("palīdzība");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whoOwesNothingIsToldSoHoweverTheyAskToBeReminded() {
    var soon = Bot.instant("2023-12-05T10:00").getEpochSecond() / 60;

    assertThat(janis.says("vēlāk")).contains(NOTHING);
    assertThat(janis.says("vēlāk rīt 14:00")).contains(NOTHING);
    assertThat(janis.forges(ButtonCode.encode(new OfWishes.RemindLater(OfWishes.Delay.TOMORROW))))
        .contains(NOTHING);
    assertThat(janis.forges(ButtonCode.encode(new OfWishes.RemindAt(soon)))).contains(NOTHING);
    assertThat(bot.count("snooze", "true")).isZero();
  }
}
