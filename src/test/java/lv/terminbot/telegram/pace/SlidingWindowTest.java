package lv.terminbot.telegram.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlidingWindowTest {
  private static final int COURIERS = 8;
  private final HandMovedMeter time = new HandMovedMeter();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 15, 30})
  void neverMoreMessagesLeaveInAnySecondThanIsSetAndHardlyFewer(int perSecond) {
    // given
    var window = new SlidingWindow(perSecond, time);

    // when
    var left = new ArrayDeque<Long>();
    var all = 0;
    for (var tick = 0; tick < 20_000; tick++) {
      if (window.take()) {
        window.ended();
        left.addLast(time.currentTimeNanos());
        all++;
      }
      while (!left.isEmpty() && time.currentTimeNanos() - left.getFirst() >= 1_000_000_000) {
        left.removeFirst();
      }

      // then
      assertTrue(left.size() <= perSecond);
      time.pass(Duration.ofMillis(1));
    }
    assertTrue(all >= 19 * perSecond, all + " in twenty seconds");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 100, 900})
  void howeverLongCallsAreUnderWayTelegramNeverAsksForARest(int longest) {
    // given
    var window = new SlidingWindow(30, time);
    var gate = new FloodGate(time);
    var random = new SplittableRandom(longest);
    var arriving = new PriorityQueue<Long>();
    var ending = new PriorityQueue<Long>();

    // when
    for (var milli = 0L; milli < 120_000; milli++) {
      if (ending.size() < COURIERS && window.take()) {
        var arrives = milli + random.nextInt(longest);
        arriving.add(arrives);
        ending.add(arrives + random.nextInt(longest));
      }
      while (!arriving.isEmpty() && arriving.peek() <= milli) {
        arriving.remove();

        // then
        assertEquals(0, gate.retryAfter(0, false), "after " + milli + " ms");
      }
      while (!ending.isEmpty() && ending.peek() <= milli) {
        ending.remove();
        window.ended();
      }
      time.pass(Duration.ofMillis(1));
    }
  }

  @Test
  void aTurnThatWasGivenBackIsThereForTheNext() {
    // given
    var window = new SlidingWindow(30, time);
    assertTrue(window.take());
    assertTrue(window.take());
    assertFalse(window.take());

    // when
    window.giveBack();

    // then
    assertTrue(window.take());
  }

  @Test
  void whoWaitsForATurnIsToldHowLong() {
    // given
    var window = new SlidingWindow(2, time);
    window.take();
    window.ended();
    time.pass(Duration.ofMillis(600));
    window.take();

    // when
    var wait = window.untilNext();

    // then
    assertEquals(Duration.ofMillis(401), wait);
    time.pass(wait.minusMillis(2));
    assertFalse(window.take());
    time.pass(Duration.ofMillis(1));
    assertTrue(window.take());
  }
}
