package lv.terminbot.progress.dialogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.OfAnswers;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;

/** What a person still has to report on: a begun measure before the others. */
public final class NextOwed {
  private final Drafts drafts;
  private final Plans plans;
  private final Obligations obligations;
  private final Door<OfAnswers> answers;
  private final Clock clock;

  /**
   * @param answers tells somebody what they owe, also that it is nothing
   */
  public NextOwed(
      Drafts drafts, Plans plans, Obligations obligations, Door<OfAnswers> answers, Clock clock) {
    this.drafts = drafts;
    this.plans = plans;
    this.obligations = obligations;
    this.answers = answers;
    this.clock = clock;
  }

  public Optional<MeasureId> find(Person person) {
    return findAll(person).findFirst();
  }

  /** All of them, what is begun before the others. */
  public Stream<MeasureId> findAll(Person person) {
    var begun = drafts.usable(person).stream().map(Draft::measure);
    return Stream.concat(begun, owed(person));
  }

  /** All on which the institutions of this person are asked now, answered or not. */
  Stream<MeasureId> findAsked(Person person) {
    return asking()
        .flatMap(cycle -> obligations.asked(cycle.id(), person.institutions()).stream())
        .map(Obligation::measure);
  }

  /** The first on which this person has begun nothing: what rests or waits is left alone. */
  Optional<MeasureId> findUntouched(Person person) {
    return owed(person).filter(measure -> drafts.usable(person, measure).isEmpty()).findFirst();
  }

  /** All of it as an answer, where there is nothing to report on. */
  Response tell(Person person) {
    return answers.open(person, new Inquiry.AskOwed());
  }

  private Stream<MeasureId> owed(Person person) {
    return asking()
        .flatMap(cycle -> obligations.owed(cycle.id(), person.institutions()).stream())
        .map(Obligation::measure);
  }

  private Stream<ReportingCycle> asking() {
    var today = LocalDate.now(clock);
    return plans.all().stream()
        .flatMap(plan -> CurrentCycle.find(plan, today).stream())
        .filter(cycle -> !cycle.isOverOn(today));
  }
}
