package lv.terminbot.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.Plans;

/** Finds the cycle that is meant. */
public final class CycleSearch {
  private final Plans plans;
  private final Clock clock;

  public CycleSearch(Plans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  List<ActionPlan> plans() {
    return plans.all();
  }

  Optional<FoundCycle> find(CycleId id) {
    return plans
        .find(id.plan())
        .flatMap(plan -> plan.cycle(id.code()).map(cycle -> new FoundCycle(plan, cycle)));
  }

  /** The cycles of this name: one, or one a plan. */
  List<FoundCycle> named(String code) {
    return plans.all().stream()
        .flatMap(plan -> plan.cycle(code.strip()).map(c -> new FoundCycle(plan, c)).stream())
        .toList();
  }
}
