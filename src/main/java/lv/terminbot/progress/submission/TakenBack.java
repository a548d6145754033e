package lv.terminbot.progress.submission;

import java.time.Clock;
import java.time.Duration;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.people.PersonId;
import lv.terminbot.progress.Challenges;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Updates;

/** Makes a submitted progress update count no more: what it answered is owed as before. */
public final class TakenBack {
  private static final Duration JUST_NOW = Duration.ofHours(1);

  private final Updates updates;
  private final Reviews reviews;
  private final Challenges challenges;
  private final Obligations obligations;
  private final Clock clock;

  public TakenBack(
      Updates updates,
      Reviews reviews,
      Challenges challenges,
      Obligations obligations,
      Clock clock) {
    this.updates = updates;
    this.reviews = reviews;
    this.challenges = challenges;
    this.obligations = obligations;
    this.clock = clock;
  }

  /** Whether it was submitted just now, so that one word is surely of it. */
  public boolean isOfNow(ProgressUpdate update) {
    return update.submittedAt().isAfter(clock.instant().minus(JUST_NOW));
  }

  /** True once. */
  public boolean take(ProgressUpdate update, PersonId by) {
    if (!updates.withdraw(update.number(), by, clock.instant())) {
      return false;
    }
    challenges.withdraw(update.number());
    obligations
        .find(update.cycle(), update.measure(), update.institution())
        .ifPresent(o -> obligations.put(o.owed(), stateWithout(update)));
    return true;
  }

  private ObligationState stateWithout(ProgressUpdate update) {
    return updates
        .latest(update.measure(), update.institution())
        .filter(earlier -> earlier.cycle().equals(update.cycle()))
        .map(
            earlier ->
                reviews.returned(earlier.number()).isPresent()
                    ? ObligationState.RETURNED
                    : ObligationState.SUBMITTED)
        .orElse(ObligationState.OPEN);
  }
}
