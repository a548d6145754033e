package lv.terminbot.cycle;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.plan.Rung.Move;

/**
 * The working days of Latvia: not Saturday or Sunday, not a public holiday, not a day in lieu of
 * one (law "On Public Holidays, Commemoration Days and Celebration Days": when 4 May or 18 November
 * falls on a weekend, the next Monday is free), with the days the government has moved.
 */
public final class WorkingDays {
  private static final Set<MonthDay> IN_LIEU = Set.of(MonthDay.of(5, 4), MonthDay.of(11, 18));
  private final HolidayManager holidays;
  private final MovedDays moved;

  private WorkingDays(HolidayManager holidays, MovedDays moved) {
    this.holidays = holidays;
    this.moved = moved;
  }

  public static WorkingDays latvian() {
    return new WorkingDays(
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.LATVIA)),
        MovedDays.NONE);
  }

  /** The same with days that the government has made free or working. */
  public WorkingDays with(MovedDays days) {
    return new WorkingDays(holidays, days);
  }

  public boolean isWorking(LocalDate day) {
    if (moved.working().contains(day)) {
      return true;
    }
    return !moved.free().contains(day)
        && !isWeekend(day)
        && !holidays.isHoliday(day)
        && !isInLieu(day);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static boolean isInLieu(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.MONDAY
        && (IN_LIEU.contains(MonthDay.from(day.minusDays(1)))
            || IN_LIEU.contains(MonthDay.from(day.minusDays(2))));
  }

  public LocalDate onOrAfter(LocalDate day) {
    return isWorking(day) ? day : onOrAfter(day.plusDays(1));
  }

  public LocalDate onOrBefore(LocalDate day) {
    return isWorking(day) ? day : onOrBefore(day.minusDays(1));
  }

  /** Where this day goes by the rule; nowhere if it is dropped. */
  public Optional<LocalDate> moved(LocalDate day, Move rule) {
    return switch (rule) {
      case EARLIER -> Optional.of(onOrBefore(day));
      case LATER -> Optional.of(onOrAfter(day));
      case DROP -> isWorking(day) ? Optional.of(day) : Optional.empty();
    };
  }

  /** Working days that became free, and free ones that became working. */
  public record MovedDays(Set<LocalDate> free, Set<LocalDate> working) {
    public static final MovedDays NONE = new MovedDays(Set.of(), Set.of());

    public MovedDays {
      free = Set.copyOf(free);
      working = Set.copyOf(working);
    }
  }
}
