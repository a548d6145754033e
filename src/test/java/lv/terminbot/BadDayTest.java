package lv.terminbot;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static lv.terminbot.WholeBot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixty reminders on a day when everything goes wrong at the Bot API. */
class BadDayTest {
  private static final int DOWN_SECONDS = Integer.getInteger("down.seconds", 3);
  private static final long WHO_STOPPED_THE_BOT = 2007;
  private static final int CONTACTS = 60;

  @TempDir private Path data;
  private WholeBot bot;

  @BeforeEach
  void sixtyContacts() {
    bot = WholeBot.startedAtTelegramsPace(data, "2024-01-05T10:00");
    bot.someone(ANNA).says("/start");
    bot.knows(LongStream.range(2001, 2001 + CONTACTS), "VARAM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void everyMessageArrivesOnceInTheEndAndTheCoordinatorKnowsOfTheRest() throws Exception {
    var telegram = bot.telegram();
    telegram.enforceLimits();
    telegram.goesWrong(Fault.blocked().in(WHO_STOPPED_THE_BOT));
    telegram.goesWrong(Fault.tooMany(1).times(3));
    telegram.goesWrong(Fault.refusal(500, "Internal Server Error").times(4));
    telegram.goesWrong(Fault.of(Fault.Kind.GATEWAY).times(2));
    telegram.goesWrong(Fault.of(Fault.Kind.DROP_AFTER).times(2));

    bot.itBecomes("2024-01-08T09:00");
    await().atMost(Duration.ofMinutes(1)).until(() -> reminded() > CONTACTS / 3);
    telegram.down();
    TimeUnit.SECONDS.sleep(DOWN_SECONDS);
    telegram.up();
    bot.quietWithin(Duration.ofMinutes(2));

    var perContact =
        telegram.arrived().stream()
            .filter(a -> a.method().equals("sendmessage") && a.chat() != ANNA)
            .collect(groupingBy(Arrived::chat, counting()));
    System.out.printf(
        "%d s down: %d of %d arrived, uncertain %d, blocked %d, 429s of the limits %d%n",
        DOWN_SECONDS,
        perContact.size(),
        CONTACTS,
        bot.count("outbox", "state = 'uncertain'"),
        bot.count("outbox", "state = 'blocked'"),
        telegram.floods());
    assertThat(perContact.values()).containsOnly(1L);
    assertThat(perContact).doesNotContainKey(WHO_STOPPED_THE_BOT);
    assertThat(perContact.size())
        .as("what eight bad answers and a server gone left in doubt")
        .isBetween(CONTACTS - 8, CONTACTS - 1);
    assertThat(bot.count("outbox", "state = 'uncertain'")).isBetween(2L, 10L);
    assertThat(bot.count("outbox", "state in ('queued', 'failed')")).isZero();
    assertThat(bot.count("outbox", "state = 'blocked' and chat = " + WHO_STOPPED_THE_BOT))
        .isEqualTo(1);
    assertThat(bot.count("person", "reachable = false")).isEqualTo(1);
    assertThat(bot.someone(ANNA).texts()).anyMatch(t -> t.contains("vairs nevar sasniegt"));
  }

  private long reminded() {
    return bot.telegram().arrived().stream().filter(a -> a.chat() >= 2001).count();
  }
}
