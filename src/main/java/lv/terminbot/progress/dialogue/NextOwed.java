package lv.terminbot.progress.dialogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.people.Person;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;

/** The first measure that a person still has to report on: a begun one before the others. */
public final class NextOwed {
  private final Drafts drafts;
  private final Plans plans;
  private final Obligations obligations;
  private final Clock clock;

  public NextOwed(Drafts drafts, Plans plans, Obligations obligations, Clock clock) {
    this.drafts = drafts;
    this.plans = plans;
    this.obligations = obligations;
    this.clock = clock;
  }

  Optional<MeasureId> find(Person person) {
    return findAll(person).findFirst();
  }

  /** All of them, what is begun before the others. */
  Stream<MeasureId> findAll(Person person) {
    var begun = drafts.usable(person).stream().map(Draft::measure);
    return Stream.concat(begun, owed(person));
  }

  /** The first on which this person has begun nothing: what rests or waits is left alone. */
  Optional<MeasureId> findUntouched(Person person) {
    return owed(person).filter(measure -> drafts.usable(person, measure).isEmpty()).findFirst();
  }

  private Stream<MeasureId> owed(Person person) {
    return plans.all().stream()
        .flatMap(plan -> CurrentCycle.find(plan, LocalDate.now(clock)).stream())
        .filter(cycle -> !cycle.isOverOn(LocalDate.now(clock)))
        .flatMap(cycle -> obligations.owed(cycle.id(), person.institutions()).stream())
        .map(Obligation::measure);
  }
}
