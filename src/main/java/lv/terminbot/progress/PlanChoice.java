package lv.terminbot.progress;

import java.util.List;
import java.util.function.Function;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Intent;
import lv.terminbot.mailbox.Button;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.text.Phrases;

/** The buttons that ask which plan is meant, where a number stands in several. */
public final class PlanChoice {
  private PlanChoice() {}

  public static List<List<Button>> among(
      List<ActionPlan> plans, Function<PlanCode, Intent> wanted, Phrases phrases) {
    return Button.rows(
        plans.stream()
            .map(
                plan ->
                    new Button(
                        plan.title().in(phrases.language()),
                        ButtonCode.encode(wanted.apply(plan.code()))))
            .toList(),
        1);
  }
}
