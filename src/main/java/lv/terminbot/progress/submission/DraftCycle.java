package lv.terminbot.progress.submission;

import java.time.Clock;
import java.time.LocalDate;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Draft;

/** How a draft stands in its cycle. */
public final class DraftCycle {
  private final Plans plans;
  private final Obligations obligations;
  private final Clock clock;

  public DraftCycle(Plans plans, Obligations obligations, Clock clock) {
    this.plans = plans;
    this.obligations = obligations;
    this.clock = clock;
  }

  /** Whether the cycle takes updates. */
  public boolean isOpen(Draft draft) {
    return plans
        .find(draft.cycle().plan())
        .flatMap(plan -> plan.cycle(draft.cycle().code()))
        .filter(cycle -> cycle.state().takesUpdates())
        .isPresent();
  }

  /** Whether the day by which it was owed has passed. */
  boolean isLate(Draft draft) {
    var plan = plans.find(draft.cycle().plan()).orElseThrow();
    return obligations
        .find(draft.cycle(), draft.measure(), draft.institution().orElseThrow())
        .flatMap(Obligation::extendedTo)
        .or(() -> ReportingCycle.in(plan, draft.cycle()).flatMap(ReportingCycle::dueOn))
        .map(due -> LocalDate.now(clock.withZone(plan.zone())).isAfter(due))
        .orElse(false);
  }
}
