package lv.terminbot.reading.entity;

import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.terminbot.cycle.Day;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.Tokens;
import lv.terminbot.reading.words.Vocabulary;

/** Decides of a number such as "9.2" whether it is that of a measure, a day or a time. */
public final class MeasureOrDay {
  private static final Pattern STRICT_UNTIL = Pattern.compile("(?:lidz|until|till|til|до) ");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})");
  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[.,]([0-5]\\d)");

  /** "1,140 people" */
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");

  private final Tokens tokens;
  private final List<String> folded;
  private final Vocabulary vocabulary;
  private final PlanIndex index;
  private final List<Entity> found;

  /**
   * @param found what was found besides
   */
  MeasureOrDay(Tokens tokens, Vocabulary vocabulary, PlanIndex index, List<Entity> found) {
    this.tokens = tokens;
    this.folded = tokens.folded();
    this.vocabulary = vocabulary;
    this.index = index;
    this.found = found;
  }

  /** "13.30", "4.45" where no measure has the number. */
  private Optional<LocalTime> roundTime(String written) {
    return time(written).filter(time -> time.getMinute() % 15 == 0 && folded.size() > 1);
  }

  Object decide(int at, MeasureNumber measure) {
    var written = folded.get(at).replace(',', '.');
    var before = at > 0 ? folded.get(at - 1) : "-";
    if (vocabulary.is(Mark.CLOCK, before) && !index.has(measure)) {
      return time(written).<Object>map(t -> t).orElse(new Entity.Other());
    }
    if (vocabulary.is(Mark.UNTIL, before) || vocabulary.is(Mark.FROM, before)) {
      var day = day(written);
      var likely = !index.has(measure) || isAmongDays(at);
      if (day.isPresent() && likely && !isRange(at)) {
        return day.get();
      }
    }
    if (index.has(measure)) {
      return measure;
    }
    return THOUSANDS.matcher(written).matches()
        ? new Entity.Other()
        : roundTime(written).<Object>map(t -> t).orElse(measure);
  }

  /** "prom no 1.2 līdz 5.2": with no commitment in common, both are days. */
  private boolean isAmongDays(int at) {
    var written = folded.get(at);
    return found.stream().anyMatch(e -> e.is(Day.class) && isNear(e, at))
        || (at >= 3 && vocabulary.is(Mark.FROM, folded.get(at - 3)))
        || (at + 2 < folded.size()
            && vocabulary.is(Mark.FROM, folded.get(at - 1))
            && vocabulary.is(Mark.UNTIL, folded.get(at + 1)))
        || STRICT_UNTIL.matcher(folded.get(at - 1) + " " + written).lookingAt();
  }

  /** "no 22.01. līdz 5.2": the other day stands right before. */
  private boolean isNear(Entity day, int at) {
    return (day.value() instanceof Day.Yearly || day.value() instanceof Day.Dated)
        && ((at >= 2
                && day.to() <= tokens.words().get(at - 1).from()
                && day.to() >= tokens.words().get(at - 2).to()
                && tokens.text().substring(day.to(), tokens.words().get(at - 1).from()).isBlank())
            || (at + 2 < folded.size()
                && vocabulary.is(Mark.FROM, folded.get(at - 1))
                && day.from() == tokens.words().get(at + 2).from()));
  }

  /** "no 3.1 līdz 3.3": measures of one commitment that the plan has. */
  private boolean isRange(int at) {
    return IntStream.of(at - 2, at + 2)
        .filter(other -> other >= 0 && other < folded.size())
        .mapToObj(folded::get)
        .flatMap(word -> MeasureNumber.read(word).stream())
        .anyMatch(
            other ->
                index.has(other)
                    && MeasureNumber.read(folded.get(at)).filter(index::has).isPresent()
                    && commitment(other).equals(commitment(folded.get(at).replace(',', '.'))));
  }

  static String commitment(Object number) {
    return number.toString().split("\\.", 2)[0];
  }

  private static Optional<Day> day(String written) {
    var parts = DAY.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var month = Integer.parseInt(parts.group(2));
    var day = Integer.parseInt(parts.group(1));
    return month >= 1 && month <= 12 && day >= 1 && day <= 31
        ? Optional.of(Day.parse(written, day, month, Optional.empty()))
            .filter(d -> d instanceof Day.Yearly(MonthDay _))
        : Optional.empty();
  }

  /** The same number as a day, where it can be one. */
  public static Optional<Day> asDay(MeasureNumber number) {
    return day(number.value());
  }

  private static Optional<LocalTime> time(String number) {
    var time = TIME.matcher(number);
    return time.matches()
        ? Optional.of(
            LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))))
        : Optional.empty();
  }
}
