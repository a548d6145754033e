package lv.terminbot.cycle;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import lv.terminbot.plan.Rung.Move;

/**
 * Which days are worked. Made once from a calendar ({@code calendar/lv.properties}, and whatever an
 * operator lays over it); safe to ask from any thread.
 */
public final class WorkingDays {
  private static final Set<String> RULES = Set.of("country", "in-lieu", "known-until");
  private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

  private final HolidayManager holidays;
  private final Set<MonthDay> inLieu;
  private final Map<LocalDate, Boolean> decreed;
  private final Year knownUntil;
  private final DecreedDays since;

  private WorkingDays(
      HolidayManager holidays,
      Set<MonthDay> inLieu,
      Map<LocalDate, Boolean> decreed,
      Year knownUntil,
      DecreedDays since) {
    this.holidays = holidays;
    this.inLieu = Set.copyOf(inLieu);
    this.decreed = Map.copyOf(decreed);
    this.knownUntil = knownUntil;
    this.since = since;
  }

  /** The same with days that are decreed later: they are the last word. */
  public WorkingDays with(DecreedDays later) {
    return new WorkingDays(
        holidays,
        inLieu,
        decreed,
        knownUntil,
        () -> {
          var all = new HashMap<>(since.worked());
          all.putAll(later.worked());
          return all;
        });
  }

  /**
   * Reads a calendar: {@code country}, {@code in-lieu}, {@code known-until}, and a line for each
   * day that is other than the rules say, for example {@code 2024-12-23 = free}.
   *
   * @throws IllegalArgumentException naming the line that cannot be read, and what would do
   */
  public static WorkingDays read(Properties calendar) {
    var decreed = new HashMap<LocalDate, Boolean>();
    for (var key : calendar.stringPropertyNames()) {
      if (!RULES.contains(key)) {
        decreed.put(date(key), working(key, calendar.getProperty(key).strip()));
      }
    }
    var country = calendar.getProperty("country", "LV").strip().toUpperCase(Locale.ROOT);
    if (!HolidayManager.getSupportedCalendarCodes().contains(country)) {
      throw new IllegalArgumentException(
          "calendar: country = " + country + ": unknown; write a code such as LV");
    }
    return new WorkingDays(
        HolidayManager.getInstance(ManagerParameters.create(country)),
        monthDays(calendar.getProperty("in-lieu", "")),
        decreed,
        year(calendar.getProperty("known-until", "9999").strip()),
        Map::of);
  }

  /** The last year whose decreed days are known; forever where nobody says otherwise. */
  public Year knownUntil() {
    return knownUntil;
  }

  public boolean isWorking(LocalDate day) {
    var later = since.worked().get(day);
    var said = later != null ? later : decreed.get(day);
    return said != null ? said : !weekend(day) && !holidays.isHoliday(day) && !isInLieu(day);
  }

  /** This day if it is worked, else the next one that is. */
  public LocalDate onOrAfter(LocalDate day) {
    var found = day;
    while (!isWorking(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** This day if it is worked, else the last one before it that is. */
  public LocalDate onOrBefore(LocalDate day) {
    var found = day;
    while (!isWorking(found)) {
      found = found.minusDays(1);
    }
    return found;
  }

  /** Where an occasion of this day goes; nowhere if it is dropped. */
  public Optional<LocalDate> moved(LocalDate day, Move move) {
    return switch (move) {
      case EARLIER -> Optional.of(onOrBefore(day));
      case LATER -> Optional.of(onOrAfter(day));
      case DROP -> Optional.of(day).filter(this::isWorking);
    };
  }

  /** Whether a holiday of the weekend just past is made good on this day. */
  private boolean isInLieu(LocalDate day) {
    var before = day.minusDays(1);
    var due = false;
    while (weekend(before) || holidays.isHoliday(before)) {
      due |= weekend(before) && inLieu.contains(MonthDay.from(before));
      before = before.minusDays(1);
    }
    return due;
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static Year year(String written) {
    try {
      return Year.parse(written);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "calendar: known-until = " + written + ": no year; write it as 2027", e);
    }
  }

  private static LocalDate date(String key) {
    try {
      return LocalDate.parse(key);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "calendar: " + key + ": no date; write it as 2024-12-23", e);
    }
  }

  private static boolean working(String key, String value) {
    return switch (value) {
      case "working" -> true;
      case "free" -> false;
      default ->
          throw new IllegalArgumentException(
              "calendar: " + key + " = " + value + ": write free or working");
    };
  }

  private static Set<MonthDay> monthDays(String list) {
    try {
      return Arrays.stream(list.split(","))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .map(part -> MonthDay.parse(part, MONTH_DAY))
          .collect(Collectors.toSet());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "calendar: in-lieu = " + list + ": write month-day, as in 05-04, 11-18", e);
    }
  }
}
