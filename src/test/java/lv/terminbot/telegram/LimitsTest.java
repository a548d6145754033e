package lv.terminbot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import lv.terminbot.mailbox.ChatId;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static final ChatId ANNA = new ChatId(11);
  private static final ChatId GROUP = new ChatId(-100);
  private final HandClock time = new HandClock();
  private final Limits limits = new Limits(time);

  @Test
  void aChatRestsForASecondAfterAMessageToIt() {
    // given
    limits.leaves(ANNA);

    // then
    assertEquals(List.of(ANNA), List.copyOf(limits.resting()));
    time.pass(Duration.ofMillis(999));
    assertFalse(limits.resting().isEmpty());
    time.pass(Duration.ofMillis(1));
    assertTrue(limits.resting().isEmpty());
  }

  @Test
  void theSecondCountsFromTheEndOfASlowCall() {
    // given
    limits.leaves(ANNA);
    time.pass(Duration.ofMillis(900));

    // when
    limits.ended(ANNA);

    // then
    time.pass(Duration.ofMillis(900));
    assertFalse(limits.resting().isEmpty());
  }

  @Test
  void aGroupNeverGetsMoreThanTwentyMessagesInAnyMinute() {
    // when
    var sent = new ArrayDeque<Long>();
    for (var tick = 0; tick < 3_000; tick++) {
      if (limits.resting().isEmpty()) {
        limits.leaves(GROUP);
        sent.add(time.currentTimeNanos());
      }
      time.pass(Duration.ofMillis(100));
    }

    // then
    assertTrue(mostWithin(sent, Duration.ofMinutes(1)) <= 20);
    assertTrue(sent.size() > 70, "15 a minute pass");
  }

  @Test
  void allChatsTogetherNeverGetMoreThanThirtyMessagesInAnySecond() {
    // when
    var sent = new ArrayDeque<Long>();
    for (var tick = 0; tick < 10_000; tick++) {
      if (limits.turn()) {
        sent.add(time.currentTimeNanos());
      }
      time.pass(Duration.ofMillis(1));
    }

    // then
    assertTrue(mostWithin(sent, Duration.ofSeconds(1)) <= 30);
    assertTrue(sent.size() >= 250, "25 a second pass");
  }

  @Test
  void aTurnThatWasGivenBackIsThereForTheNext() {
    // given
    assertTrue(limits.turn());
    assertTrue(limits.turn());
    assertFalse(limits.turn());

    // when
    limits.giveBack();

    // then
    assertTrue(limits.turn());
  }

  @Test
  void aRestThatTelegramAsksForIsKept() {
    // given
    limits.leaves(ANNA);
    limits.rest(ANNA, Duration.ofSeconds(7));

    // when
    time.pass(Duration.ofMillis(6_999));

    // then
    assertEquals(List.of(ANNA), List.copyOf(limits.resting()));
    assertEquals(Duration.ofMillis(2), limits.untilRested().orElseThrow());
    time.pass(Duration.ofMillis(1));
    assertTrue(limits.resting().isEmpty());
  }

  @Test
  void chatsThatWentQuietAreForgotten() {
    // given
    for (var chat = 1; chat <= 5_000; chat++) {
      limits.leaves(new ChatId(chat));
    }

    // when
    time.pass(Duration.ofSeconds(61));
    limits.resting();

    // then
    assertEquals(0, limits.known());
  }

  private static int mostWithin(ArrayDeque<Long> times, Duration window) {
    var most = 0;
    var inside = new ArrayDeque<Long>();
    for (var at : times) {
      inside.addLast(at);
      while (at - inside.getFirst() >= window.toNanos()) {
        inside.removeFirst();
      }
      most = Math.max(most, inside.size());
    }
    return most;
  }

  /** Time that passes only when told. */
  private static final class HandClock implements TimeMeter {
    private long nanos = 1_000_000;

    void pass(Duration time) {
      nanos += time.toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
