package lv.terminbot.answer;

import java.util.ArrayList;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.plan.Scope;
import lv.terminbot.text.Phrases;

/** Of what a list is, in words behind its heading. */
public final class ScopeWords {
  private ScopeWords() {}

  /** " (VARAM, 5. apņemšanās)"; nothing for all. */
  public static String within(Scope scope, Phrases phrases) {
    if (scope.isAll()) {
      return "";
    }
    var parts = new ArrayList<String>();
    scope.institutions().forEach(code -> parts.add(code.value()));
    scope
        .commitment()
        .ifPresent(n -> parts.add(phrases.plain("answer.button.commitment", "number", n)));
    return " (" + String.join(", ", parts) + ")";
  }

  /** " pasākumam 5.3", " (VARAM)"; nothing for all. */
  public static String within(OfLookup.AskChallenges asked, Phrases phrases) {
    var forMeasure =
        asked.measure().map(n -> " " + phrases.plain("answer.lookup.forMeasure", "number", n));
    return forMeasure.orElse("") + within(asked.scope(), phrases);
  }
}
