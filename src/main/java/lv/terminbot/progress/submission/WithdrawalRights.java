package lv.terminbot.progress.submission;

import java.util.Optional;
import lv.terminbot.people.Person;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Updates;

/** Who may take what back: whoever may report on it, as long as nobody has decided on it. */
public final class WithdrawalRights {
  private final ReportingRights rights;
  private final Updates updates;
  private final Reviews reviews;

  public WithdrawalRights(ReportingRights rights, Updates updates, Reviews reviews) {
    this.rights = rights;
    this.updates = updates;
    this.reviews = reviews;
  }

  /** Whether a person may take an update back. */
  public sealed interface WithdrawalRight {
    record Granted(ProgressUpdate update, ReportingRight.Granted right)
        implements WithdrawalRight {}

    /** There is none of this number, or it was taken back. */
    record Gone() implements WithdrawalRight {}

    /** It was decided on, another one came after it, or the person may not report on it now. */
    record TooLate() implements WithdrawalRight {}
  }

  public WithdrawalRight decide(Person person, long number) {
    return updates
        .find(number)
        .map(update -> decide(person, update))
        .orElseGet(WithdrawalRight.Gone::new);
  }

  private WithdrawalRight decide(Person person, ProgressUpdate update) {
    var measure = update.measure();
    var right = rights.decide(person, Optional.of(measure.plan()), measure.number());
    return right instanceof ReportingRight.Granted granted
            && granted.institutions().contains(update.institution())
            && granted.cycle().id().equals(update.cycle())
            && updates.latest(measure, update.institution()).equals(Optional.of(update))
            && !reviews.isDecided(update.number())
        ? new WithdrawalRight.Granted(update, granted)
        : new WithdrawalRight.TooLate();
  }
}
