package lv.terminbot.answer;

import java.util.Optional;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.text.Phrases;

/** How an obligation with more time is marked wherever it is named. */
final class ExtendedMark {
  private ExtendedMark() {}

  /** " (pagarināts līdz …)" behind its name; nothing where it was answered or has no more time. */
  static String write(Obligation obligation, Phrases phrases) {
    return said(obligation, phrases).map(words -> " (" + words + ")").orElse("");
  }

  /** The same at the end of a sentence: ", pagarināts līdz …". */
  static String after(Obligation obligation, Phrases phrases) {
    return said(obligation, phrases).map(words -> ", " + words).orElse("");
  }

  private static Optional<String> said(Obligation obligation, Phrases phrases) {
    return obligation
        .extendedTo()
        .filter(day -> obligation.state().owed())
        .map(day -> phrases.plain("answer.extended", "until", phrases.upTo(day)));
  }
}
