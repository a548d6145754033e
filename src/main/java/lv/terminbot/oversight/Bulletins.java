package lv.terminbot.oversight;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.mailbox.UnitOfWork;

/**
 * Tells the coordinators at the end of a working day what has changed, and on the first working day
 * of a week how far the open cycles are. It may be rung at any moment, too often, late or twice at
 * once: each is told once a day. What an outage has held back is told at the next opening, all in
 * one; a day on which nothing has changed is silent.
 */
public final class Bulletins {
  private final DailyDigest digest;
  private final WeeklySummary summary;
  private final UnitOfWork work;
  private final Timetable times;

  public Bulletins(DailyDigest digest, WeeklySummary summary, UnitOfWork work, Timetable times) {
    this.digest = digest;
    this.summary = summary;
    this.work = work;
    this.times = times;
  }

  /**
   * Takes for told what is due: whoever lost the record of it may have told it. Part of the
   * caller's commit.
   */
  public void passOver() {
    digest.passOver();
    summary.passOver();
  }

  /** Does what is due. The look of every minute is often enough, so no next moment is named. */
  public Optional<Instant> run() {
    work.run(
        () -> {
          digest.begin();
          summary.begin();
        });
    if (times.isOpen()) {
      if (digest.isDue()) {
        work.run(digest::tell);
      }
      if (summary.isDue()) {
        work.run(summary::tell);
      }
    }
    return Optional.empty();
  }
}
