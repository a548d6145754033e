package lv.terminbot.reminder.nudge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Drafts;
import lv.terminbot.reminder.StillOwed;

/** The rule of whether a nudge is for a person, asked when it is shown and when it is sent. */
public final class NudgeRule {
  private final StillOwed stillOwed;
  private final Obligations obligations;
  private final Drafts drafts;
  private final Plans plans;
  private final Clock clock;

  public NudgeRule(
      StillOwed stillOwed, Obligations obligations, Drafts drafts, Plans plans, Clock clock) {
    this.stillOwed = stillOwed;
    this.obligations = obligations;
    this.drafts = drafts;
    this.plans = plans;
    this.clock = clock;
  }

  /**
   * All that the person owes, where something of it is asked for; else nothing. Who is nudged for
   * one measure is told of the others too.
   */
  Map<Occasion, List<Obligation>> findOwed(Person person, NudgeScope scope) {
    var silent = scope.choice() == NudgeScope.Choice.SILENT;
    if (silent && !drafts.find(person.id()).isEmpty()) {
      return Map.of();
    }
    var owed = stillOwed.now(person);
    var asked =
        owed.values().stream()
            .flatMap(List::stream)
            .filter(scope::covers)
            .anyMatch(one -> isOf(scope.choice(), one));
    return asked ? owed : Map.of();
  }

  private boolean isOf(NudgeScope.Choice choice, Obligation owed) {
    return switch (choice) {
      case SILENT -> isUntouched(owed);
      case LATE -> isLate(owed);
      case ALL, NAMED -> true;
    };
  }

  /** Whether its own day is over: who has more time is not late. */
  private boolean isLate(Obligation owed) {
    return plans
        .find(owed.cycle().plan())
        .flatMap(plan -> ReportingCycle.in(plan, owed.cycle()))
        .flatMap(
            cycle -> owed.dueOn(cycle).filter(LocalDate.now(clock.withZone(cycle.zone()))::isAfter))
        .isPresent();
  }

  private boolean isUntouched(Obligation owed) {
    return obligations.find(owed.cycle()).stream()
        .filter(o -> o.institution().equals(owed.institution()))
        .allMatch(o -> o.state() == ObligationState.OPEN);
  }
}
