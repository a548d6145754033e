package lv.terminbot.answer;

import java.util.List;
import java.util.function.Function;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Intent;
import lv.terminbot.mailbox.Button;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Plans;

/** Buttons that ask which institution is meant. */
final class InstitutionButtons {
  private InstitutionButtons() {}

  static List<List<Button>> make(Plans plans, Function<InstitutionCode, Intent> wanted) {
    return Button.rows(
        plans.institutions().stream()
            .limit(MeasureButtons.MOST)
            .map(Institution::code)
            .map(code -> new Button(code.value(), ButtonCode.encode(wanted.apply(code))))
            .toList(),
        3);
  }
}
