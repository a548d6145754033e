package lv.terminbot.reading.words;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import lv.terminbot.cycle.Day;

/** What the words for days mean. */
public sealed interface DayPhrase {
  /** "rīt", "pirmdien". */
  record Named(Day day) implements DayPhrase {}

  /** "nākamnedēļ": from one day until another. */
  record Span(Day from, Day until) implements DayPhrase {}

  /** The name of a month, 1 to 12. */
  record InMonth(int month) implements DayPhrase {}

  /** So many days, for each of the number among the words: "pēc n nedēļām". */
  record Counted(int days) implements DayPhrase {}

  /** The beginning or the end of a month that is named beside it. */
  record EdgeOfMonth(boolean end) implements DayPhrase {}

  /** What stands under each key of the words of a language. */
  static Map<String, DayPhrase> byKey() {
    var phrases = new HashMap<String, DayPhrase>();
    Map.of(
            "before-yesterday", -2,
            "yesterday", -1,
            "today", 0,
            "tomorrow", 1,
            "after-tomorrow", 2,
            "week-ago", -7,
            "month-ago", -30,
            "week-ahead", 7,
            "month-ahead", 30)
        .forEach((key, days) -> phrases.put("day." + key, new Named(new Day.Ahead(days))));
    phrases.put("day.this-week", span(0));
    phrases.put("day.next-week", span(1));
    phrases.put("day.month-end", new Named(new Day.MonthEnd(0)));
    phrases.put("day.next-month", new Named(new Day.MonthEnd(1)));
    phrases.put("day.days-back", new Counted(-1));
    phrases.put("day.days-ahead", new Counted(1));
    phrases.put("day.weeks-ahead", new Counted(7));
    phrases.put("day.beginning", new EdgeOfMonth(false));
    phrases.put("day.end", new EdgeOfMonth(true));
    Stream.of(DayOfWeek.values())
        .forEach(d -> phrases.put("day.week." + d.getValue(), new Named(new Day.Weekday(d))));
    Stream.of(DayOfWeek.values())
        .forEach(
            d -> phrases.put("day.next-week." + d.getValue(), new Named(new Day.OfWeek(1, d))));
    Stream.of(Month.values())
        .forEach(m -> phrases.put("day.month." + m.getValue(), new InMonth(m.getValue())));
    return phrases;
  }

  private static DayPhrase span(int weeks) {
    return new Span(
        new Day.OfWeek(weeks, DayOfWeek.MONDAY), new Day.OfWeek(weeks, DayOfWeek.SUNDAY));
  }
}
