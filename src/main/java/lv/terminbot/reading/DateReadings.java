package lv.terminbot.reading;

import static lv.terminbot.reading.Subject.CYCLE;
import static lv.terminbot.reading.Subject.DATES;
import static lv.terminbot.reading.Subject.HOW_MANY;
import static lv.terminbot.reading.Subject.IN_PROGRESS;
import static lv.terminbot.reading.Subject.MINE;
import static lv.terminbot.reading.Subject.OWED;
import static lv.terminbot.reading.Subject.SEARCH;
import static lv.terminbot.reading.Subject.SINCE;
import static lv.terminbot.reading.Subject.STANDING;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.Day;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.KeyDateId;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.Year;
import lv.terminbot.plan.MeasureNumber;

/** Questions about days: key dates, the reporting cycle, deadlines. Of a measure there are none. */
final class DateReadings {
  private final Clues clues;

  private DateReadings(Clues clues) {
    this.clues = clues;
  }

  static Stream<Reading> of(Clues clues) {
    if (!clues.hasNo(MeasureNumber.class)) {
      return Stream.empty();
    }
    var readings = new DateReadings(clues);
    return Stream.of(readings.keyDate(), readings.cycle(), readings.dates())
        .flatMap(Optional::stream);
  }

  /** By words of its title, or by its day alone: "kas ir 28. jūnijā". */
  private Optional<Reading> keyDate() {
    return clues
        .index()
        .keyDate(clues.at(clues.content()))
        .filter(this::isTitled)
        .or(() -> clues.only(Day.class).flatMap(clues.index()::keyDate))
        .flatMap(this::keyDate);
  }

  /** One word of its title may stand anywhere; two, or one where a date is asked, name it. */
  private boolean isTitled(KeyDateId date) {
    var named = titleOf(date);
    named.andNot(clues.places(DATES));
    return named.cardinality() > (clues.has(DATES) ? 0 : 1);
  }

  private BitSet titleOf(KeyDateId date) {
    return clues.where(word -> clues.index().isOfKeyDate(word, date));
  }

  private Optional<Reading> keyDate(KeyDateId date) {
    var places = titleOf(date);
    places.or(clues.placesOf(Day.class));
    return Reading.of(clues, new OfLookup.AskKeyDate(date), places, DATES, SINCE, STANDING);
  }

  private Optional<Reading> cycle() {
    return clues.has(CYCLE)
        ? Reading.of(
            clues,
            new OfLookup.AskReportingCycle(),
            clues.placesOf(Year.class),
            CYCLE,
            DATES,
            OWED,
            STANDING,
            IN_PROGRESS,
            SEARCH,
            MINE)
        : Optional.empty();
  }

  private Optional<Reading> dates() {
    return clues.has(DATES)
        ? Reading.of(
            clues,
            new Inquiry.AskDeadlines(),
            clues.placesOf(Day.class),
            DATES,
            Topic.DEADLINES,
            OWED,
            MINE,
            CYCLE,
            HOW_MANY)
        : Optional.empty();
  }
}
