package lv.terminbot.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.people.Person;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.KeyDate;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.report.calendar.DatedEvent;
import lv.terminbot.text.Phrases;

/**
 * The coming dates of one person: those of the cycles that are not closed, with the person's own
 * extensions, and the key dates.
 */
public final class DeadlineDates {
  private final Plans plans;
  private final Obligations obligations;
  private final Clock clock;

  public DeadlineDates(Plans plans, Obligations obligations, Clock clock) {
    this.plans = plans;
    this.obligations = obligations;
    this.clock = clock;
  }

  List<DatedEvent> list(Person person, Phrases phrases) {
    return plans.all().stream().flatMap(plan -> ofPlan(plan, person, phrases)).toList();
  }

  /** A key date; its UID stays when it moves or is worded anew. */
  public static DatedEvent list(ActionPlan plan, KeyDate date, Phrases phrases) {
    return new DatedEvent(
        uid(plan.code(), date.name()),
        date.on(),
        date.from(),
        date.to(),
        plan.zone(),
        date.title().in(phrases.language()),
        date.agenda().map(a -> a.in(phrases.language())).orElse(""));
  }

  /** By which a calendar knows the key date of this name again. */
  public static String uid(PlanCode plan, String keyDate) {
    return uid(plan, "keydate", keyDate);
  }

  private Stream<DatedEvent> ofPlan(ActionPlan plan, Person person, Phrases phrases) {
    var today = LocalDate.now(clock.withZone(plan.zone()));
    var cycles =
        plan.cycles().stream()
            .filter(c -> c.state() != CycleState.DRAFT && c.state() != CycleState.CLOSED)
            .map(c -> ReportingCycle.dated(plan.code(), c, plan.zone()))
            .flatMap(cycle -> ofCycle(plan, cycle, person, phrases).stream());
    var keyDates = plan.keyDates().stream().map(date -> list(plan, date, phrases));
    return Stream.concat(cycles, keyDates).filter(event -> !event.on().isBefore(today));
  }

  private List<DatedEvent> ofCycle(
      ActionPlan plan, ReportingCycle cycle, Person person, Phrases phrases) {
    var institutions = person.institutions();
    var own =
        obligations.find(cycle.id()).stream()
            .filter(o -> institutions.contains(o.institution()))
            .toList();
    return new CycleEvents(plan, cycle, phrases).list(own);
  }

  static String uid(PlanCode plan, String of, String name) {
    return plan + "-" + (of + "-" + name).toLowerCase(Locale.ROOT) + "@terminbot";
  }
}
