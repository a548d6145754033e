package lv.terminbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.MeasureNumber;

/** The lines of the overview: each commitment and its measures, under the plan where it matters. */
final class OverviewRows {
  private final List<ActionPlan> plans;
  private final Map<Integer, Long> plansWith;

  OverviewRows(List<ActionPlan> plans) {
    this.plans = plans;
    this.plansWith =
        plans.stream()
            .flatMap(plan -> plan.commitments().stream())
            .collect(Collectors.groupingBy(Commitment::number, Collectors.counting()));
  }

  List<OverviewRow> plan(ActionPlan plan, Map<MeasureNumber, List<Obligation>> asked) {
    var rows = new ArrayList<OverviewRow>();
    if (plans.size() > 1) {
      rows.add(new OverviewRow.Title(plan));
    }
    for (var commitment : plan.commitments()) {
      rows.add(group(plan, commitment, asked));
      for (var measure : commitment.measures()) {
        rows.add(
            new OverviewRow.Single(
                plan.id(measure), asked.getOrDefault(measure.number(), List.of())));
      }
    }
    return rows;
  }

  private OverviewRow.Group group(
      ActionPlan plan, Commitment commitment, Map<MeasureNumber, List<Obligation>> asked) {
    var only = plansWith.getOrDefault(commitment.number(), 0L) == 1;
    return new OverviewRow.Group(
        only ? Optional.of(plan.code()) : Optional.empty(),
        commitment,
        commitment.measures().stream()
            .map(m -> asked.getOrDefault(m.number(), List.of()))
            .filter(obligations -> !obligations.isEmpty())
            .toList());
  }
}
