package lv.terminbot.start;

import java.util.List;
import java.util.Map;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.PlannedCycle;

/**
 * The answers of a plan's cycles to questions that are asked no more. One that is put otherwise,
 * and keeps its code, is the same question.
 */
final class UnaskedAnswers {
  private final GivenAnswers given;

  UnaskedAnswers(GivenAnswers given) {
    this.given = given;
  }

  /** A sentence on each such question. */
  List<String> list(ActionPlan plan) {
    return plan.cycles().stream()
        .filter(cycle -> cycle.state() != CycleState.CLOSED)
        .flatMap(
            cycle ->
                given.count(plan.code(), cycle.code()).entrySet().stream()
                    .filter(answers -> cycle.questionnaire().question(answers.getKey()).isEmpty())
                    .sorted(Map.Entry.comparingByKey())
                    .map(answers -> tell(plan.code(), cycle, answers)))
        .toList();
  }

  private static String tell(PlanCode plan, PlannedCycle cycle, Map.Entry<String, Long> answers) {
    var count = answers.getValue();
    return "cycle %s of plan %s: %d %s under the question %s, which is asked no more"
            .formatted(
                cycle.code(),
                plan,
                count,
                count == 1 ? "answer stands" : "answers stand",
                answers.getKey())
        + " — nothing is lost, files and the history show %s as it was asked; to ask it on, put it"
            .formatted(count == 1 ? "it" : "them")
        + " back under questions:";
  }
}
