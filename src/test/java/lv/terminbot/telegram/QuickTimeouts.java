package lv.terminbot.telegram;

import java.time.Duration;

/** Time-outs by which nobody waits, and such as never come. */
final class QuickTimeouts {
  private QuickTimeouts() {}

  static Timeouts quick() {
    return new Timeouts(
        Duration.ofMillis(500),
        Duration.ofMillis(1500),
        Duration.ofSeconds(1),
        Duration.ofMillis(500),
        Duration.ofMillis(20),
        Duration.ofMillis(200),
        Duration.ofMillis(200),
        Duration.ofMillis(50),
        Duration.ofMillis(300),
        Duration.ofSeconds(3));
  }

  static Timeouts none() {
    var hour = Duration.ofHours(1);
    return new Timeouts(hour, hour, hour, hour, hour, hour, hour, hour, hour, hour);
  }
}
