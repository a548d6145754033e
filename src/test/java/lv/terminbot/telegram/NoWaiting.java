package lv.terminbot.telegram;

import java.time.Duration;
import lv.terminbot.telegram.pace.Rates;

/** For tests that are not about Telegram's pace. */
public final class NoWaiting {
  private NoWaiting() {}

  /** A Telegram that takes whatever comes. */
  public static Rates rates() {
    return new Rates(15_000, 15_000, Duration.ofNanos(1), 60_000_000, 4);
  }

  /** Patient with a slow machine, quick to try again. */
  public static Timeouts timeouts() {
    var usual = Timeouts.usual();
    return new Timeouts(
        usual.connect(),
        usual.answer(),
        usual.poll(),
        usual.slack(),
        Duration.ofMillis(20),
        Duration.ofMillis(500),
        Duration.ofMillis(500),
        Duration.ofMillis(50),
        usual.recover(),
        usual.ending());
  }
}
