package lv.terminbot.conversation;

import java.util.List;
import lv.terminbot.intent.Subject;
import lv.terminbot.plan.MeasureNumber;

/**
 * What a message that is replied to is about.
 *
 * @param subjects one as a rule, several where it lists them
 * @param measures of which these are
 */
record Replied(List<Subject> subjects, List<MeasureNumber> measures) {

  /** Whether it is plain what is spoken of. */
  boolean isOne() {
    return subjects.size() == 1;
  }

  /** Whether it asked a question about a draft. */
  boolean isPrompt() {
    return isOne() && subjects.getFirst() instanceof Subject.Begun;
  }
}
