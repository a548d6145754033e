package lv.terminbot.reading;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.Day;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;

/**
 * The rule of what is asked. Each subject has its readings, the more special subjects first. The
 * reading that accounts for most words is the likeliest, the first of equals; it is taken only if
 * it leaves none of them, or one among many, without a meaning. What is not taken is offered.
 */
final class Questions {
  /** One word in so many may be left. */
  private static final int MANY = 5;

  /** One in so many, where the subject is unmistakable. */
  private static final int SOME = 3;

  private final Clues clues;
  private final BitSet content;
  private final List<Reading> readings;

  private Questions(Clues clues) {
    this.clues = clues;
    this.content = clues.content();
    this.readings =
        Stream.of(
                FileReadings.of(clues),
                PeopleReadings.of(clues),
                ReportReadings.of(clues),
                DateReadings.of(clues),
                PlanReadings.of(clues),
                TopicReadings.of(clues))
            .flatMap(group -> group)
            .sorted(
                Comparator.comparingInt((Reading reading) -> reading.unexplained(content))
                    .thenComparingInt(reading -> -reading.explained().cardinality()))
            .toList();
  }

  static Questions in(Clues clues) {
    return new Questions(clues);
  }

  /** What is surely meant. */
  Optional<Intent> sure() {
    return best().filter(this::isSure).map(Reading::intent);
  }

  /** What is surely meant, with every word accounted for. */
  Optional<Intent> whole() {
    return best().filter(reading -> reading.unexplained(content) == 0).map(Reading::intent);
  }

  private Optional<Reading> best() {
    return readings.stream().findFirst().filter(reading -> !isAllusion(reading));
  }

  /** "Late?" asks about something that was spoken of before. */
  private boolean isAllusion(Reading reading) {
    return reading.intent() instanceof OfLookup.AskState
        && clues.written().size() == 1
        && clues.sentence().isQuestion();
  }

  /** The same of what says nothing about a measure's state: with one it may be a report. */
  Optional<Intent> wholeWithoutState() {
    return whole()
        .filter(_ -> clues.hasNo(ProgressState.class) || clues.hasNo(MeasureNumber.class));
  }

  /** What may be meant, the likeliest first; nothing of a day that does not exist. */
  List<Intent> perhaps() {
    return readings.stream()
        .filter(_ -> clues.hasNo(Day.Impossible.class))
        .map(Reading::intent)
        .distinct()
        .toList();
  }

  /** The institutions that a part of a name may mean, and those that are named. */
  List<InstitutionCode> institutionsPerhaps() {
    var named = clues.all(InstitutionCode.class);
    return named.isEmpty() ? clues.perhaps() : named;
  }

  private boolean isSure(Reading best) {
    var left = best.unexplained(content);
    var said = content.cardinality();
    if (left == 0) {
      return true;
    }
    if (best.leavesAny(clues.weighty())) {
      return false;
    }
    return (left == 1 && (said >= MANY || (said >= SOME && isUnmistakable(best))))
        || (left == 2 && said > MANY && isUnmistakable(best) && clues.isAsked());
  }

  /** Words such as "undelivered" or "contact person" leave little doubt of what is meant. */
  private static boolean isUnmistakable(Reading reading) {
    return switch (reading.intent()) {
      case OfLookup.AskContacts _, OfLookup.AskMissing _, OfLookup.AskReturned _ -> true;
      case OfRecord.AskAlarms _, OfLookup.AskChallenges _, OfFiles _ -> true;
      case Inquiry.AskHistory _ -> true;
      default -> false;
    };
  }
}
