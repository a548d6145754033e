package lv.terminbot;

import static lv.terminbot.WholeBot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.Map;
import lv.terminbot.telegram.Fault;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who stops the bot is left alone until they come back, and telling of it has an end. */
class StoppedBotTest {
  private static final long OTTO = 1009;
  @TempDir private Path data;
  private WholeBot bot;

  @BeforeEach
  void twoCoordinators() {
    var settings =
        Map.of("terminbot.data-dir", data.toString(), "terminbot.coordinators", ANNA + "," + OTTO);
    bot = WholeBot.startedWith(settings, "2024-01-05T10:00");
    bot.someone(ANNA).says("/start");
    bot.someone(OTTO).says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whenTheCoordinatorsHaveStoppedTheBotTooNobodyIsToldOverAndOver() {
    var janis = bot.contactOf("VARAM");
    for (var id : new long[] {ANNA, OTTO, janis.id()}) {
      bot.telegram().goesWrong(Fault.blocked().in(id).times(1000));
    }

    bot.itIs("2024-01-08T09:00");
    await().atMost(WholeBot.PATIENCE).until(() -> bot.count("person", "reachable = true") == 0);
    heard();
    var tried = bot.count("outbox", "state = 'blocked'");
    bot.itIs("2024-01-22T09:00");
    bot.itIs("2024-01-29T09:00");

    assertThat(tried)
        .as("one reminder, the summary, and each coordinator of whom they heard")
        .isBetween(3L, 7L);
    assertThat(bot.count("outbox", "kind = 'message' and urgency = 'bulk'")).isEqualTo(tried);
  }

  @Test
  void whoComesBackIsRemindedAgainAndTheCoordinatorIsToldOnceThatTheyLeft() {
    var janis = bot.contactOf("VARAM");
    bot.telegram().update(RawUpdates.membership(janis.id(), janis.id(), "kicked"));
    bot.telegram().update(RawUpdates.membership(janis.id(), janis.id(), "kicked"));
    heard();
    bot.itIs("2024-01-08T09:00");
    assertThat(janis.shown()).isEmpty();

    bot.telegram().update(RawUpdates.membership(janis.id(), janis.id(), "member"));
    heard();
    bot.itIs("2024-01-22T09:00");

    assertThat(janis.lastShown()).contains("vēl 14 dienu");
    assertThat(bot.someone(ANNA).texts())
        .filteredOn(text -> text.contains("vairs nevar sasniegt"))
        .hasSize(1);
  }

  private void heard() {
    bot.takesAll();
    bot.quiet();
  }
}
