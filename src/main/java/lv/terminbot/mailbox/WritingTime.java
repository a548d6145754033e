package lv.terminbot.mailbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * When what is being heard was written, for whoever counts from then: "tomorrow" follows the day on
 * which it was said, and what was said in time is not late because it was heard late.
 */
public final class WritingTime {
  private final ScopedValue<Instant> writtenAt = ScopedValue.newInstance();
  private final Clock clock;

  public WritingTime(Clock clock) {
    this.clock = clock;
  }

  /** Hears what was written at this moment; a clock that is slow puts nothing into the future. */
  public <T> T whileHearing(Instant written, Supplier<T> hearing) {
    var now = clock.instant();
    return ScopedValue.where(writtenAt, written.isAfter(now) ? now : written).call(hearing::get);
  }

  /** A clock that stands at that moment while something is heard, and goes otherwise. */
  public Clock clock() {
    return new StandingClock(clock);
  }

  private final class StandingClock extends Clock {
    private final Clock going;

    StandingClock(Clock going) {
      this.going = going;
    }

    @Override
    public ZoneId getZone() {
      return going.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return new StandingClock(going.withZone(zone));
    }

    @Override
    public Instant instant() {
      return writtenAt.isBound() ? writtenAt.get() : going.instant();
    }
  }
}
