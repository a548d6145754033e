package lv.terminbot.telegram.pace;

import java.time.Duration;

/**
 * So many at once, and one more each time that an interval has passed. What is used is known to
 * have been used by some moment, not when: the server counts a call while it is under way. So the
 * end of each call is told too, and at the latest from there on its interval runs; what the server
 * counts is then never more than what is counted here. Times are nanoseconds.
 */
final class TokenBucket {
  private final int burst;
  private final long interval;

  /** When all that was used will be there again. */
  private long wholeAt;

  TokenBucket(int burst, Duration interval, long now) {
    this.burst = burst;
    this.interval = interval.toNanos();
    this.wholeAt = now;
  }

  void use(long now) {
    wholeAt = Math.max(wholeAt, now) + interval;
  }

  /** What was used was used by now. */
  void used(long now) {
    wholeAt = Math.max(wholeAt, now + interval);
  }

  /** None before this moment, and then one. */
  void nothingUntil(long moment) {
    wholeAt = Math.max(wholeAt, moment + (burst - 1) * interval);
  }

  /** 0 if there is one now. */
  long nanosToNext(long now) {
    return Math.max(0, wholeAt - (burst - 1) * interval - now);
  }
}
