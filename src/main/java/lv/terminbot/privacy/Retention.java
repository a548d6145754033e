package lv.terminbot.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import lv.terminbot.mailbox.UnitOfWork;

/** Deletes once a day what was kept long enough; it may be rung at any moment, and too often. */
public final class Retention {
  /** When nobody waits for an answer. */
  private static final LocalTime AT_NIGHT = LocalTime.of(3, 0);

  private final PersonalData data;
  private final Periods periods;
  private final UnitOfWork work;
  private final Clock clock;

  public Retention(PersonalData data, Periods periods, UnitOfWork work, Clock clock) {
    this.data = data;
    this.periods = periods;
    this.work = work;
    this.clock = clock;
  }

  /** The look of every minute is often enough, so no next moment is named. */
  public Optional<Instant> run() {
    if (LocalTime.now(clock).isBefore(AT_NIGHT)) {
      return Optional.empty();
    }
    var dropped = work.compute(() -> data.claim(LocalDate.now(clock)) ? drop() : -1);
    if (dropped > 0) {
      data.compact();
    }
    return Optional.empty();
  }

  private int drop() {
    var dropped = 0;
    for (var kept : Kept.values()) {
      dropped += periods.days(kept).map(days -> drop(kept, days)).orElse(0);
    }
    return dropped;
  }

  private int drop(Kept kept, int days) {
    return data.drop(kept, clock.instant().minus(Duration.ofDays(days)));
  }
}
