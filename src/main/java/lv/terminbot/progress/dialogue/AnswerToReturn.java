package lv.terminbot.progress.dialogue;

import java.util.Optional;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.ProgressUpdate;

/**
 * What is answered to a returned question is added to what was said, unless that is wished away.
 */
final class AnswerToReturn {
  private AnswerToReturn() {}

  /**
   * The answer with what these words add.
   *
   * @param returned the update that was returned, if the draft answers one
   */
  static String add(
      Draft draft, Question question, Optional<ProgressUpdate> returned, String words) {
    return returned
        .map(ProgressUpdate::text)
        .filter(_ -> question.code().equals(Question.DONE))
        .filter(said -> stillStands(said, draft.answer(Question.DONE), words))
        .map(said -> said + "\n" + words)
        .orElse(words);
  }

  /** Untouched, or with the first part of a long answer below it. */
  private static boolean stillStands(String said, String now, String words) {
    return now.equals(said)
        || (now.startsWith(said + "\n") && words.startsWith(now.substring(said.length() + 1)));
  }
}
