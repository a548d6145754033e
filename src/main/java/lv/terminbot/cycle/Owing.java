package lv.terminbot.cycle;

import java.util.List;
import lv.terminbot.plan.ActionPlan;

/** Who owes what by the plan: every reporting institution of a measure, in every cycle. */
public final class Owing {
  private Owing() {}

  public static List<Obligation> of(ActionPlan plan) {
    return plan.cycles().stream()
        .map(cycle -> new CycleId(plan.code(), cycle.code()))
        .flatMap(
            cycle ->
                plan.measures()
                    .filter(measure -> !measure.withdrawn())
                    .flatMap(
                        measure ->
                            measure.reporting().stream()
                                .map(
                                    institution ->
                                        new Obligation(
                                            cycle,
                                            plan.id(measure),
                                            institution,
                                            ObligationState.OPEN))))
        .toList();
  }
}
