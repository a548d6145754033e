package lv.terminbot.reading;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.ranking.Label;

/** What a part of a message may want that stands beside a report, and is none of its words. */
final class BesideWishes {
  /** What somebody who reports may want for themself. */
  static final Set<Label> LABELS =
      EnumSet.of(
          Label.LANGUAGE,
          Label.TIME_ZONE,
          Label.REMIND_LATER,
          Label.AWAY,
          Label.HAND_OVER,
          Label.EXTEND,
          Label.ASK_COORDINATOR);

  /** So likely a part of a sentence is. */
  private static final double CERTAIN = 0.9;

  /** "problēmas: trūkst laika" */
  private static final Pattern PART_OF_A_REPORT = Pattern.compile("\\s*\\p{L}+(?: \\p{L}+)?\\s*:");

  private static final int MOST_BEFORE = 2;

  private BesideWishes() {}

  /**
   * More time in a part of a sentence may be what was asked of others: "lūdzām pagarināt līgumu".
   */
  static boolean isClear(RankedMessage part) {
    return part.entities().states().isEmpty()
        && isAny(part, CERTAIN)
        && (part.kind() != Label.Kind.QUESTION || part.entities().isAsked() || showsFirst(part))
        && (part.best().label() != Label.EXTEND || part.hasMeasure());
  }

  /** "un parādi 5.1" */
  private static boolean showsFirst(RankedMessage part) {
    var concepts = part.entities().vocabulary().concepts();
    return part.entities().tokens().folded().stream()
        .limit(MOST_BEFORE)
        .anyMatch(word -> concepts.of(word).filter("show"::equals).isPresent());
  }

  static boolean isAny(RankedMessage part, double least) {
    if (PART_OF_A_REPORT.matcher(part.entities().text()).lookingAt() || saysState(part)) {
      return false;
    }
    var probability = part.best().probability();
    return part.kind() == Label.Kind.QUESTION
        ? part.best().label() != Label.HELP
            && probability >= leastOfAQuestion(part.entities())
            && saysMoreThanNames(part.entities())
        : probability >= least
            && LABELS.contains(part.best().label())
            && part.made(part.best()).isPresent();
  }

  /** "Kopumā laikam daļēji": of the measure that was named before. */
  private static boolean saysState(RankedMessage part) {
    return part.kind() == Label.Kind.QUESTION
        && !part.hasMeasure()
        && !part.entities().states().isEmpty()
        && !part.entities().isAsked()
        && !showsFirst(part);
  }

  /** "Kad jāiesniedz 5.1?" is asked, whatever it is that is asked. */
  private static double leastOfAQuestion(Entities part) {
    if (part.isQuestion() && (part.beginsWithQuestion() || !part.measures().isEmpty())) {
      return Certainty.LIKELY;
    }
    return part.isAsked() ? Certainty.ENOUGH : CERTAIN;
  }

  /** "4.1 done and 4.2": what is named alone may be of the report. */
  private static boolean saysMoreThanNames(Entities part) {
    return IntStream.range(0, part.tokens().size())
            .filter(
                at ->
                    !part.isNamed(at) && !part.vocabulary().isPoint(part.tokens().folded().get(at)))
            .count()
        > 1;
  }
}
