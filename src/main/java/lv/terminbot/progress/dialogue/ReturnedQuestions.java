package lv.terminbot.progress.dialogue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Updates;

/** The questions with which reports were returned, as long as they wait for an answer. */
public final class ReturnedQuestions {
  private final Plans plans;
  private final Obligations obligations;
  private final Updates updates;
  private final Reviews reviews;
  private final Clock clock;

  public ReturnedQuestions(
      Plans plans, Obligations obligations, Updates updates, Reviews reviews, Clock clock) {
    this.plans = plans;
    this.obligations = obligations;
    this.updates = updates;
    this.reviews = reviews;
    this.clock = clock;
  }

  /** An update that was returned, and when. */
  record Returned(ProgressUpdate update, Instant at) {}

  /** What was returned last to the institutions of this person. */
  Optional<Returned> newest(Person person) {
    return plans.all().stream()
        .flatMap(plan -> CurrentCycle.find(plan, LocalDate.now(clock)).stream())
        .filter(cycle -> !cycle.isOverOn(LocalDate.now(clock)))
        .flatMap(cycle -> obligations.owed(cycle.id(), person.institutions()).stream())
        .filter(obligation -> obligation.state() == ObligationState.RETURNED)
        .flatMap(o -> updates.latest(o.measure(), o.institution()).stream())
        .flatMap(this::returned)
        .max(Comparator.comparing(Returned::at));
  }

  private Stream<Returned> returned(ProgressUpdate update) {
    return reviews.returned(update.number()).stream()
        .map(review -> new Returned(update, review.at()));
  }
}
