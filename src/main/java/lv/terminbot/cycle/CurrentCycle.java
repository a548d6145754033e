package lv.terminbot.cycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import lv.terminbot.plan.ActionPlan;

/** The rule of which cycle is spoken of on a day: the latest that has opened, else the next. */
public final class CurrentCycle {
  private CurrentCycle() {}

  /** Empty only for a plan without cycles. {@code today} is a day of the plan's zone. */
  public static Optional<ReportingCycle> of(ActionPlan plan, LocalDate today) {
    var cycles =
        plan.cycles().stream()
            .map(cycle -> ReportingCycle.of(plan.code(), cycle, plan.zone()))
            .sorted(Comparator.comparing(ReportingCycle::opensOn))
            .toList();
    return cycles.stream()
        .filter(cycle -> !cycle.opensOn().isAfter(today))
        .reduce((earlier, later) -> later)
        .or(() -> cycles.stream().findFirst());
  }
}
