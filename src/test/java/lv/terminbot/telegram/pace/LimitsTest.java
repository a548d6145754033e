package lv.terminbot.telegram.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import lv.terminbot.mailbox.ChatId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
  private static final ChatId ANNA = new ChatId(11);
  private static final ChatId GROUP = new ChatId(-100);
  private final HandMovedMeter time = new HandMovedMeter();
  private final Limits limits = new Limits(Rates.usual(30), time);

  @Test
  void whoAsksSeveralThingsHasFourAnswersAtOnceAndThenOneASecond() {
    // when
    var sent = secondsOf(7, ANNA);

    // then
    assertEquals(List.of(0.0, 0.0, 0.0, 0.0, 1.0, 2.0, 3.0), sent);
  }

  @Test
  void aChatThatWasQuietMayHaveFourAtOnceAgain() {
    // given
    secondsOf(7, ANNA);

    // when
    time.pass(Duration.ofSeconds(4));

    // then
    assertEquals(List.of(0.0, 0.0, 0.0, 0.0, 1.0), secondsOf(5, ANNA));
  }

  @Test
  void aGroupRestsForASecondFromTheEndOfACall() {
    // given
    limits.leaves(GROUP);
    time.pass(Duration.ofMillis(900));

    // when
    limits.ended(GROUP);

    // then
    time.pass(Duration.ofMillis(999));
    assertEquals(List.of(GROUP), List.copyOf(limits.resting()));
    time.pass(Duration.ofMillis(1));
    assertTrue(limits.resting().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(longs = {11, -100})
  void howeverLongCallsTakeTelegramNeverAsksForARest(long number) {
    // given
    var chat = new ChatId(number);
    var gate = new FloodGate(time);
    var random = new SplittableRandom(20);

    // when
    for (var message = 0; message < 5_000; message++) {
      time.pass(Duration.ofMillis(random.nextInt(20) == 0 ? random.nextInt(9_000) : 0));
      untilRested(chat);
      limits.leaves(chat);
      time.pass(Duration.ofMillis(random.nextInt(random.nextInt(10) == 0 ? 5_000 : 100)));

      // then
      assertEquals(0, gate.retryAfter(number, true), "message " + message);
      time.pass(Duration.ofMillis(random.nextInt(random.nextInt(10) == 0 ? 5_000 : 100)));
      limits.ended(chat);
    }
  }

  @Test
  void callsThatTakeALittleDoNotSlowAFloodDown() {
    // when
    var began = time.currentTimeNanos();
    for (var message = 0; message < 20; message++) {
      untilRested(ANNA);
      limits.leaves(ANNA);
      time.pass(Duration.ofMillis(200));
      limits.ended(ANNA);
    }

    // then
    var seconds = (time.currentTimeNanos() - began) / 1e9;
    assertTrue(seconds < 17.5, "20 messages took " + seconds + " s");
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
  void afterARestThatTelegramAskedForThereIsNoBurst() {
    // given
    limits.leaves(ANNA);
    limits.rest(ANNA, Duration.ofSeconds(70));

    // when
    var sent = secondsOf(3, ANNA);

    // then
    assertEquals(List.of(70.0, 71.0, 72.0), sent);
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

  /** When so many messages leave, in seconds from now. */
  private List<Double> secondsOf(int messages, ChatId chat) {
    var began = time.currentTimeNanos();
    var sent = new ArrayList<Double>();
    while (sent.size() < messages) {
      untilRested(chat);
      limits.leaves(chat);
      sent.add((time.currentTimeNanos() - began) / 1e9);
    }
    return sent;
  }

  private void untilRested(ChatId chat) {
    while (limits.resting().contains(chat)) {
      // it says a millisecond more, and here it is the last moment that counts
      time.pass(limits.untilRested().orElseThrow().minusMillis(1));
    }
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
}
