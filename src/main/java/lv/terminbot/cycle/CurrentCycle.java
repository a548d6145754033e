package lv.terminbot.cycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleId;
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
        all(plan)
            .filter(cycle -> cycle.state() != CycleState.DRAFT)
            .sorted(Comparator.comparing(ReportingCycle::opensOn))
            .toList();
    return cycles.stream()
        .filter(cycle -> !cycle.opensOn().isAfter(today))
        .reduce((earlier, later) -> later)
        .or(() -> cycles.stream().findFirst());
  }

  /**
   * The cycles in which answers are due and asked for on a day: the current one, and earlier ones
   * that were opened again.
   */
  public static List<ReportingCycle> asking(ActionPlan plan, LocalDate today) {
    return all(plan)
        .filter(cycle -> cycle.asksOn(today) && cycle.dueOn().isPresent())
        .filter(cycle -> !isSuperseded(plan, cycle.id(), today))
        .toList();
  }

  /**
   * Whether a later cycle has opened: it asks for the same measures, and what is reported is
   * reported in it. One that was opened again is awaited beside it.
   */
  public static boolean isSuperseded(ActionPlan plan, CycleId id, LocalDate today) {
    return all(plan)
        .filter(cycle -> cycle.id().equals(id) && cycle.state() != CycleState.REOPENED)
        .anyMatch(
            cycle ->
                find(plan, today)
                    .filter(current -> current.opensOn().isAfter(cycle.opensOn()))
                    .filter(current -> !current.opensOn().isAfter(today))
                    .isPresent());
  }

  private static Stream<ReportingCycle> all(ActionPlan plan) {
    return plan.cycles().stream()
        .map(cycle -> ReportingCycle.dated(plan.code(), cycle, plan.zone()));
  }
}
