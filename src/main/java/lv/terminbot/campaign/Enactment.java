package lv.terminbot.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.plan.Plans;
import lv.terminbot.reminder.Schedule;

/**
 * Puts into force what was decided, and lets what is owed and the occasions to come follow it. All
 * of it is part of the caller's commit.
 */
public final class Enactment {
  private final Plans plans;
  private final Cycles cycles;
  private final Obligations obligations;
  private final Schedule schedule;
  private final Clock clock;

  public Enactment(
      Plans plans, Cycles cycles, Obligations obligations, Schedule schedule, Clock clock) {
    this.plans = plans;
    this.cycles = cycles;
    this.obligations = obligations;
    this.schedule = schedule;
    this.clock = clock;
  }

  /** The cycle as it is in force now, if there is one of this code. */
  Optional<PlannedCycle> inForce(PlanCode plan, String code) {
    return plans.find(plan).flatMap(known -> known.cycle(code));
  }

  /** The changed cycle as it is in force from now on; nothing if somebody was first. */
  Optional<ReportingCycle> change(PlanCode code, PlannedCycle changed, PersonId by) {
    var plan = plans.find(code).orElseThrow();
    var version = plan.cycle(changed.code()).map(PlannedCycle::version).orElse(0);
    if (changed.version() != version + 1 || !cycles.put(code, changed, by, clock.instant())) {
      return Optional.empty();
    }
    follow(code);
    return Optional.of(ReportingCycle.dated(code, changed, plan.zone()));
  }

  /** Gives the time that was granted. */
  void extend(Extension extension) {
    obligations.extend(
        extension.cycle(), extension.institution(), extension.measure(), extension.until());
    follow(extension.cycle().plan());
  }

  /** The day by which answers are owed in a cycle. */
  Optional<LocalDate> dueOn(CycleId cycle) {
    return plans
        .find(cycle.plan())
        .flatMap(plan -> ReportingCycle.in(plan, cycle))
        .flatMap(ReportingCycle::dueOn);
  }

  /** Takes the time back that was granted. */
  void takeBack(Extension extension) {
    obligations.takeBack(extension.cycle(), extension.institution(), extension.measure());
    follow(extension.cycle().plan());
  }

  private void follow(PlanCode code) {
    schedule.follow(plans.find(code).orElseThrow());
  }
}
