package lv.terminbot.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Goes round those who still owe something, when an occasion is due. It may be rung at any moment,
 * too often, late or twice at once: what is due is read by the clock, each person is told once an
 * occasion and once a day, and whoever cannot be told now waits for the next office hours.
 */
public final class ReminderRun {
  private final DroppedReminders dropped;
  private final WaitingRun waiting;
  private final SnoozeRun snoozed;
  private final OccasionRun occasions;
  private final Clock clock;

  public ReminderRun(
      DroppedReminders dropped,
      WaitingRun waiting,
      SnoozeRun snoozed,
      OccasionRun occasions,
      Clock clock) {
    this.dropped = dropped;
    this.waiting = waiting;
    this.snoozed = snoozed;
    this.occasions = occasions;
    this.clock = clock;
  }

  /** Does all that is due; returns when there is something to do next, if it is known. */
  public Optional<Instant> run() {
    var now = clock.instant();
    dropped.revive(now);
    waiting.tell(now);
    var more = occasions.tell(now);
    if (more.isPresent()) {
      return more;
    }
    // Last, for a reminder that comes by itself fulfils a wish for the same day.
    snoozed.tell(now);
    return occasions.next(now);
  }
}
