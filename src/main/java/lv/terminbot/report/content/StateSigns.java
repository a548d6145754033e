package lv.terminbot.report.content;

import java.util.Optional;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.text.Phrases;

/**
 * A state as it is printed: a sign that is told apart without colour and stands in every font that
 * files are made with, and the word.
 */
final class StateSigns {
  private StateSigns() {}

  static String choose(ProgressState state, Phrases phrases) {
    return sign(state) + "\u00a0" + phrases.plain("progress.state." + state.code());
  }

  static String choose(Optional<ProgressState> state, Phrases phrases) {
    return state
        .map(known -> choose(known, phrases))
        .orElseGet(() -> "–\u00a0" + phrases.plain("report.answer.open"));
  }

  private static String sign(ProgressState state) {
    return switch (state) {
      case NOT_STARTED -> "○";
      case IN_PROGRESS -> "◐";
      case PARTLY_DONE -> "◕";
      case DONE -> "●";
      case DELAYED -> "▲";
      case POSTPONED -> "↷";
    };
  }
}
