package lv.terminbot.cycle;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;

/** A day as people name it: which one it is depends on the day on which it is said. */
public sealed interface Day {

  /** The day that is meant when it is said on {@code today}; empty for one that does not exist. */
  Optional<LocalDate> saidOn(LocalDate today);

  /** The same of a day that has gone by: the latest such day, today included. */
  default Optional<LocalDate> lastBefore(LocalDate today) {
    return switch (this) {
      case Weekday(var day) -> Optional.of(today.with(TemporalAdjusters.previousOrSame(day)));
      case Yearly(var monthDay) ->
          IntStream.rangeClosed(0, 8)
              .map(back -> today.getYear() - back)
              .filter(monthDay::isValidYear)
              .mapToObj(monthDay::atYear)
              .filter(date -> !date.isAfter(today))
              .findFirst();
      default -> saidOn(today);
    };
  }

  /** "15.02.2024": a whole date. */
  record Dated(LocalDate date) implements Day {
    @Override
    public Optional<LocalDate> saidOn(LocalDate today) {
      return Optional.of(date);
    }
  }

  /** "15.02.", "15. februāris": the next such day, today included. */
  record Yearly(MonthDay monthDay) implements Day {
    @Override
    public Optional<LocalDate> saidOn(LocalDate today) {
      var year = today.getYear();
      while (!monthDay.isValidYear(year) || monthDay.atYear(year).isBefore(today)) {
        year++;
      }
      return Optional.of(monthDay.atYear(year));
    }
  }

  /** "pirmdien": the next one after today. */
  record Weekday(DayOfWeek day) implements Day {
    @Override
    public Optional<LocalDate> saidOn(LocalDate today) {
      return Optional.of(today.with(TemporalAdjusters.next(day)));
    }
  }

  /** "rīt" is one day ahead, "šodien" none. */
  record Ahead(int days) implements Day {
    @Override
    public Optional<LocalDate> saidOn(LocalDate today) {
      return Optional.of(today.plusDays(days));
    }
  }

  /** "nākamnedēļ otrdien": a day of the week that is so many ahead. */
  record OfWeek(int weeks, DayOfWeek day) implements Day {
    @Override
    public Optional<LocalDate> saidOn(LocalDate today) {
      return Optional.of(
          today
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              .plusWeeks(weeks)
              .with(day));
    }
  }

  /** "mēneša beigās": the last day of the month that is so many ahead. */
  record MonthEnd(int months) implements Day {
    @Override
    public Optional<LocalDate> saidOn(LocalDate today) {
      return Optional.of(today.plusMonths(months).with(TemporalAdjusters.lastDayOfMonth()));
    }
  }

  /** "februāra beigās": the last day of the next such month, the 29th in a leap year. */
  record LastOfMonth(Month month) implements Day {
    @Override
    public Optional<LocalDate> saidOn(LocalDate today) {
      var end = YearMonth.of(today.getYear(), month).atEndOfMonth();
      return Optional.of(
          end.isBefore(today) ? YearMonth.of(today.getYear() + 1, month).atEndOfMonth() : end);
    }
  }

  /** "līdz 15.": the next day of this number, today included. */
  record OfMonth(int day) implements Day {
    @Override
    public Optional<LocalDate> saidOn(LocalDate today) {
      return IntStream.rangeClosed(0, 2)
          .mapToObj(today.withDayOfMonth(1)::plusMonths)
          .filter(month -> day >= 1 && day <= month.lengthOfMonth())
          .map(month -> month.withDayOfMonth(day))
          .filter(date -> !date.isBefore(today))
          .findFirst();
    }
  }

  /** "31.02.2024": looks like a date and is none. */
  record Impossible(String written) implements Day {
    @Override
    public Optional<LocalDate> saidOn(LocalDate today) {
      return Optional.empty();
    }
  }

  /**
   * The day behind one that is named: "piektdien neko nesūti" is until Saturday. What is further
   * ahead than "parīt" is a length of time.
   */
  static Day after(Day day) {
    return switch (day) {
      case Dated(var date) -> new Dated(date.plusDays(1));
      case Weekday(var weekday) -> new Weekday(weekday.plus(1));
      case Ahead(var days) when days < 3 -> new Ahead(days + 1);
      case OfWeek(var weeks, var weekday) ->
          new OfWeek(weekday == DayOfWeek.SUNDAY ? weeks + 1 : weeks, weekday.plus(1));
      default -> day;
    };
  }

  /** The day of these numbers, in the next fitting year where none is said. */
  static Day parse(String written, int day, int month, Optional<Integer> year) {
    try {
      return year.<Day>map(y -> new Dated(LocalDate.of(y, month, day)))
          .orElseGet(() -> new Yearly(MonthDay.of(month, day)));
    } catch (DateTimeException none) {
      return new Impossible(written);
    }
  }
}
