package lv.terminbot.store.reminders;

import java.time.Instant;
import java.util.List;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.Ladder;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.Rung;

/** Occasions as they are kept: what a step of the ladder says stands in the plan. */
final class OccasionMapper {
  private final Plans plans;

  OccasionMapper(Plans plans) {
    this.plans = plans;
  }

  /** An occasion as a row; ask for it only once the rows are read, since plans are rows too. */
  record OccasionRow(String plan, String cycle, String code, long dueAt) {}

  Occasion occasion(OccasionRow row) {
    var cycle = new CycleId(new PlanCode(row.plan()), row.cycle());
    return new Occasion(cycle, rung(cycle, row.code()), Instant.ofEpochMilli(row.dueAt()));
  }

  private Rung rung(CycleId cycle, String code) {
    return plans.find(cycle.plan()).stream()
        .map(ActionPlan::cycles)
        .flatMap(List::stream)
        .filter(planned -> planned.code().equals(cycle.code()))
        .flatMap(planned -> planned.ladder().step(code).stream())
        .findFirst()
        .orElseGet(() -> Ladder.unscheduled(code));
  }
}
