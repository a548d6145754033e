package crooked.house.mailbox;

import java.time.Clock;
import java.time.Instant;

/** Blameless: a time from a clock it was given. */
public record Letter(Instant writtenAt) {
  static Letter by(Clock clock) {
    return new Letter(Instant.now(clock));
  }
}
