package lv.terminbot.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Updates;

/**
 * What an operator had better know of the plans in force: days not known, answers not asked for.
 */
public final class PlanWarnings {
  private final WorkingCalendar calendar;
  private final Plans plans;
  private final Updates updates;

  public PlanWarnings(WorkingCalendar calendar, Plans plans, Updates updates) {
    this.calendar = calendar;
    this.plans = plans;
    this.updates = updates;
  }

  List<String> list() {
    var warnings = new ArrayList<String>();
    for (var plan : plans.all()) {
      warnings.addAll(calendar.warnings(plan));
      plan.cycles().stream()
          .filter(cycle -> cycle.state() != CycleState.CLOSED)
          .forEach(cycle -> warnings.addAll(notAsked(plan, cycle)));
    }
    return warnings;
  }

  /** A sentence on each question that is asked no more, or otherwise, and was answered. */
  private List<String> notAsked(ActionPlan plan, PlannedCycle cycle) {
    var asked = cycle.questionnaire();
    if (asked.former().isEmpty()) {
      return List.of();
    }
    var measures = plan.measures().map(Measure::number).toList();
    var former =
        updates.latestOf(new CycleId(plan.code(), cycle.code()), measures).stream()
            .flatMap(
                update ->
                    asked.askedAt(update.submittedAt()).stream()
                        .filter(q -> !asked.isAsked(q))
                        .filter(q -> update.sheet().of(q.code()).isPresent()))
            .collect(Collectors.groupingBy(q -> q.code(), Collectors.counting()));
    return former.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry ->
                "cycle %s of plan %s: %d answers stand under the question %s as it is asked no more;"
                        .formatted(cycle.code(), plan.code(), entry.getValue(), entry.getKey())
                    + " files and the history show them as it was asked")
        .toList();
  }
}
