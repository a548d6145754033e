package lv.terminbot.report.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.ProgressUpdate;

/** Which questions were answered at all, and how long the longest answer to each is. */
public final class AnswerSizes {
  private final Map<String, Integer> longest = new LinkedHashMap<>();

  void add(ProgressUpdate update) {
    longest.merge(Question.DONE, update.text().length(), Math::max);
    update.sheet().words().forEach((code, said) -> longest.merge(code, said.length(), Math::max));
  }

  /** The codes of all questions that have an answer, asked of the cycle or not. */
  Set<String> answered() {
    return Collections.unmodifiableSet(longest.keySet());
  }

  /** In characters; nought where nobody answered. */
  int longest(String question) {
    return longest.getOrDefault(question, 0);
  }
}
