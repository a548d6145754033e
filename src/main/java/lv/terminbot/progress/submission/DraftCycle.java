package lv.terminbot.progress.submission;

import java.time.Instant;
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

  public DraftCycle(Plans plans, Obligations obligations) {
    this.plans = plans;
    this.obligations = obligations;
  }

  /** Whether the cycle takes updates. */
  public boolean isOpen(Draft draft) {
    return plans
        .find(draft.cycle().plan())
        .flatMap(plan -> plan.cycle(draft.cycle().code()))
        .filter(cycle -> cycle.state().takesUpdates())
        .isPresent();
  }

  /** Whether the day by which it was owed had passed at this moment. */
  boolean isLate(Draft draft, Instant at) {
    var plan = plans.find(draft.cycle().plan()).orElseThrow();
    return obligations
        .find(draft.cycle(), draft.measure(), draft.institution().orElseThrow())
        .flatMap(Obligation::extendedTo)
        .or(() -> ReportingCycle.in(plan, draft.cycle()).flatMap(ReportingCycle::dueOn))
        .map(due -> LocalDate.ofInstant(at, plan.zone()).isAfter(due))
        .orElse(false);
  }
}
