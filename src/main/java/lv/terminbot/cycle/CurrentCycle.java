package lv.terminbot.cycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import lv.terminbot.plan.ActionPlan;

/** Which cycle of a plan people mean when they name none. */
public final class CurrentCycle {
  private CurrentCycle() {}

  /** The latest that has opened by this day of the plan's zone; before the first, the first. */
  public static Optional<ReportingCycle> of(ActionPlan plan, LocalDate today) {
    var byOpening = Comparator.comparing(ReportingCycle::opensOn);
    var cycles =
        plan.cycles().stream().map(c -> ReportingCycle.of(plan.code(), c, plan.zone())).toList();
    return cycles.stream()
        .filter(cycle -> !cycle.opensOn().isAfter(today))
        .max(byOpening)
        .or(() -> cycles.stream().min(byOpening));
  }
}
