package lv.terminbot.intent;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import lv.terminbot.cycle.Day;
import lv.terminbot.cycle.Year;

/** Days and years as a button has them. */
final class LookupFields {
  private LookupFields() {}

  static String write(Day day) {
    return switch (day) {
      case Day.Dated(var date) -> date.toString();
      case Day.Yearly(var monthDay) -> monthDay.toString().substring(2);
      case Day.Weekday(var weekday) -> "w" + weekday.getValue();
      case Day.Ahead it -> Integer.toString(it.days());
      case Day.OfWeek it -> "k" + it.day().getValue() + it.weeks();
      case Day.MonthEnd it -> "e" + it.months();
      case Day.LastOfMonth it -> "l" + it.month().getValue();
      case Day.OfMonth it -> "o" + it.day();
      case Day.Impossible _ -> throw new IllegalArgumentException("no button has this: " + day);
    };
  }

  /** Read back; a day that does not exist is none. */
  static Optional<Day> day(String field) {
    if (field.isEmpty()) {
      return Optional.empty();
    }
    var rest = field.substring(1);
    return switch (field.charAt(0)) {
      case 'w' -> Optional.of(new Day.Weekday(weekday(field)));
      case 'k' -> Optional.of(new Day.OfWeek(Integer.parseInt(rest.substring(1)), weekday(field)));
      case 'e' -> Optional.of(new Day.MonthEnd(Integer.parseInt(rest)));
      case 'l' -> Optional.of(new Day.LastOfMonth(Month.of(Integer.parseInt(rest))));
      case 'o' -> Optional.of(new Day.OfMonth(Integer.parseInt(rest)));
      default -> date(field);
    };
  }

  private static DayOfWeek weekday(String field) {
    return DayOfWeek.of(field.charAt(1) - '0');
  }

  private static Optional<Day> date(String field) {
    return switch (field.length()) {
      case 10 -> Optional.of(new Day.Dated(LocalDate.parse(field)));
      case 5 -> Optional.of(new Day.Yearly(MonthDay.parse("--" + field)));
      default -> Optional.of(new Day.Ahead(Integer.parseInt(field)));
    };
  }

  static String write(Year year) {
    return Integer.toString(
        switch (year) {
          case Year.Numbered it -> it.year();
          case Year.Ahead it -> it.years();
        });
  }

  static Optional<Year> year(String field) {
    return Optional.of(field)
        .filter(f -> !f.isEmpty())
        .map(Integer::valueOf)
        .map(n -> n >= 2000 ? new Year.Numbered(n) : new Year.Ahead(n));
  }
}
