package lv.terminbot.cycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleState;

/**
 * The rule of which cycle is spoken of on a day: the latest that has opened, else the next. A draft
 * is not spoken of.
 */
public final class CurrentCycle {
  private CurrentCycle() {}

  /**
   * Empty for a plan in which every cycle is a draft. {@code today} is a day of the plan's zone.
   */
  public static Optional<ReportingCycle> find(ActionPlan plan, LocalDate today) {
    var cycles =
        plan.cycles().stream()
            .filter(cycle -> cycle.state() != CycleState.DRAFT)
            .map(cycle -> ReportingCycle.dated(plan.code(), cycle, plan.zone()))
            .sorted(Comparator.comparing(ReportingCycle::opensOn))
            .toList();
    return cycles.stream()
        .filter(cycle -> !cycle.opensOn().isAfter(today))
        .reduce((earlier, later) -> later)
        .or(() -> cycles.stream().findFirst());
  }
}
