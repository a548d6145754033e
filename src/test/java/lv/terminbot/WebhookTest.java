package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import lv.terminbot.telegram.FaultyBotApi;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;

/** Updates that Telegram brings, and the way from asking for them to having them brought. */
class WebhookTest {
  private static final String WHEN = "2024-01-05T10:00";
  @TempDir private Path data;
  private final Balancer balancer = new Balancer();
  private final FaultyBotApi telegram = FaultyBotApi.start();
  private WholeBot bot;

  @BeforeEach
  void brought() {
    start(Map.of("terminbot.telegram.webhook-url", balancer.webhook().toString()));
  }

  @AfterEach
  void over() {
    bot.close();
    balancer.close();
  }

  private void start(Map<String, String> way) {
    bot = WholeBot.goingOn(new HashMap<>(way), data, WHEN, telegram);
    balancer.leadsNowhere();
    balancer.leadsTo(port());
  }

  private int port() {
    return Integer.parseInt(bot.bean(Environment.class).getProperty("local.server.port", ""));
  }

  @Test
  void whatIsBroughtIsAnsweredOnceHoweverOftenItComes() throws Exception {
    bot.until(() -> telegram.webhook().url().equals(balancer.webhook().toString()));
    var update = RawUpdates.words(Bot.ANNA, 71, "status 5.1");
    telegram.update(update);
    bot.until(() -> answers() == 1);

    telegram.update(update.deepCopy());

    bot.quiet();
    assertThat(answers()).isEqualTo(1);
    assertThat(bot.count("inbox", "1 = 1")).isEqualTo(1);
  }

  @Test
  void whatComesWithoutTheSecretIsNotHeard() throws Exception {
    bot.until(() -> !telegram.webhook().url().isEmpty());
    var forged = RawUpdates.words(Bot.ANNA, 72, "status 5.1").put("update_id", 5).toString();

    assertThat(telegram.webhook().post(forged, "")).isEqualTo(401);
    assertThat(telegram.webhook().post(forged, "0".repeat(64))).isEqualTo(401);

    assertThat(bot.count("inbox", "1 = 1")).isZero();
  }

  @Test
  void nothingIsLostOnTheWayToPollingAndBack() {
    bot.until(() -> !telegram.webhook().url().isEmpty());
    telegram.says(Bot.ANNA, "status 5.1");
    bot.until(() -> answers() == 1);

    bot.stop();
    telegram.says(Bot.ANNA, "status 5.1");
    start(Map.of());
    bot.until(() -> answers() == 2);
    assertThat(telegram.webhook().url()).as("unregistered").isEmpty();

    bot.stop();
    telegram.says(Bot.ANNA, "status 5.1");
    start(Map.of("terminbot.telegram.webhook-url", balancer.webhook().toString()));
    bot.until(() -> answers() == 3);

    bot.quiet();
    assertThat(answers()).isEqualTo(3);
    assertThat(bot.count("inbox", "1 = 1")).isEqualTo(3);
  }

  @Test
  void whatCannotBeStoredIsBroughtAgain() {
    bot.until(() -> !telegram.webhook().url().isEmpty());
    balancer.leadsNowhere();
    telegram.says(Bot.ANNA, "status 5.1");
    bot.until(() -> telegram.updates().unconfirmed() == 1);

    balancer.leadsTo(port());

    bot.until(() -> answers() == 1);
  }

  private long answers() {
    return telegram.messagesTo(Bot.ANNA).stream().filter(one -> one.text().contains("5.1")).count();
  }
}
