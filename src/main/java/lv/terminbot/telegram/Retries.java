package lv.terminbot.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;

/**
 * Tries again what failed, after pauses that grow, until it works or the connection ends. The end
 * cuts every pause short and nothing else: what is in hand is finished. For any thread.
 */
final class Retries {
  private final Timeouts timeouts;
  private final CountDownLatch ending = new CountDownLatch(1);

  Retries(Timeouts timeouts) {
    this.timeouts = timeouts;
  }

  void end() {
    ending.countDown();
  }

  boolean ended() {
    return ending.getCount() == 0;
  }

  /** Waits so long; true, and at once, when the end comes. */
  boolean endedWithin(Duration rest) throws InterruptedException {
    return ending.await(rest.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Tries until it works; returns false if the end comes first.
   *
   * @param attempt is told which try it is, from 1, and says whether it worked
   */
  boolean until(IntPredicate attempt) throws InterruptedException {
    return until(attempt, _ -> false);
  }

  /** The same with a last try when the end comes. */
  boolean untilOnceMore(IntPredicate attempt) throws InterruptedException {
    return until(attempt, attempt);
  }

  /** Asks after a pause, and again and again, until there is an answer or the end comes. */
  void untilAnswered(BooleanSupplier question) throws InterruptedException {
    var asked = 1;
    while (!endedWithin(timeouts.probePause(asked)) && !question.getAsBoolean()) {
      asked++;
    }
  }

  private boolean until(IntPredicate attempt, IntPredicate last) throws InterruptedException {
    for (var tries = 1; !attempt.test(tries); tries++) {
      if (endedWithin(timeouts.pause(tries))) {
        return last.test(tries + 1);
      }
    }
    return true;
  }
}
