package lv.terminbot.start;

import java.util.Map;
import lv.terminbot.plan.PlanCode;

/**
 * How many answers that count stand under each question of a cycle, by the code of the question.
 */
@FunctionalInterface
public interface GivenAnswers {
  Map<String, Long> count(PlanCode plan, String cycle);
}
