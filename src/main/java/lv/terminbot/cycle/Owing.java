package lv.terminbot.cycle;

import java.util.List;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.CycleState;

/**
 * The rule of who owes what: in every cycle that is no draft, each measure that stands is owed by
 * each of its responsible and co-responsible institutions (Cabinet order No. 78, 5).
 */
public final class Owing {
  private Owing() {}

  /** All that is owed under a plan, by cycle, measure and institution. */
  public static List<OwedMeasure> derive(ActionPlan plan) {
    return plan.cycles().stream()
        .filter(cycle -> cycle.state() != CycleState.DRAFT)
        .map(cycle -> new CycleId(plan.code(), cycle.code()))
        .flatMap(cycle -> derive(plan, cycle).stream())
        .toList();
  }

  private static List<OwedMeasure> derive(ActionPlan plan, CycleId cycle) {
    return plan.measures()
        .filter(measure -> !measure.withdrawn())
        .flatMap(
            measure ->
                measure.reporting().stream()
                    .map(by -> new OwedMeasure(cycle, plan.id(measure), by)))
        .toList();
  }
}
