package lv.terminbot.campaign;

import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.PlannedCycle;

/** A cycle of a plan. */
record FoundCycle(ActionPlan plan, PlannedCycle cycle) {
  ReportingCycle reporting() {
    return ReportingCycle.dated(plan.code(), cycle, plan.zone());
  }

  /** The same to be changed: with the version that it would have. */
  PlannedCycle next() {
    return cycle.after(cycle.version());
  }
}
