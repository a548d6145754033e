package lv.terminbot.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;

/** Deletes once a day what was kept long enough; it may be rung at any moment, and too often. */
public final class Retention {
  /** When nobody waits for an answer. */
  private static final LocalTime AT_NIGHT = LocalTime.of(3, 0);

  /** No clock is set back further, so nothing is done a second time for a day that is over. */
  private static final int DAYS_REMEMBERED = 40;

  private final PersonalData data;
  private final Periods periods;
  private final Trail trail;
  private final UnitOfWork work;
  private final Clock clock;

  public Retention(PersonalData data, Periods periods, Trail trail, UnitOfWork work, Clock clock) {
    this.data = data;
    this.periods = periods;
    this.trail = trail;
    this.work = work;
    this.clock = clock;
  }

  /** The look of every minute is often enough, so no next moment is named. */
  public Optional<Instant> run() {
    data.wipe();
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
    data.dropTraces(LocalDate.now(clock).minusDays(DAYS_REMEMBERED));
    return dropped;
  }

  private int drop(Kept kept, int days) {
    var before = clock.instant().minus(Duration.ofDays(days));
    return kept == Kept.PERSON ? forget(before) : data.drop(kept, before);
  }

  /** What they have said officially stays, as that of a former contact. */
  private int forget(Instant before) {
    var former = data.former(before);
    former.stream().map(data::erase).forEach(this::tell);
    return former.size();
  }

  private void tell(PersonId nameless) {
    trail.write(
        TrailEntry.of(TrailEvent.PERSON_DELETED, "person " + nameless.value())
            .from("kept long enough"));
  }
}
