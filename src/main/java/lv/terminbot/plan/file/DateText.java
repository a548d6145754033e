package lv.terminbot.plan.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days and times of day as a plan file writes them: 2024-02-05 and 09:00. */
final class DateText {
  static final int FIRST_YEAR = 2000;
  static final int LAST_YEAR = 2100;
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})\\.?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4})\\.?");
  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");

  private DateText() {}

  static Optional<LocalDate> date(Value value) {
    return value.text().flatMap(written -> date(value, written));
  }

  private static Optional<LocalDate> date(Value value, String written) {
    var yearFirst = YEAR_FIRST.matcher(written);
    var dayFirst = DAY_FIRST.matcher(written);
    if (yearFirst.matches()) {
      return date(value, written, yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
    }
    if (dayFirst.matches()) {
      return date(value, written, dayFirst.group(4), dayFirst.group(3), dayFirst.group(1));
    }
    value.wrong("plan.finding.noDay", "written", Value.shown(written));
    return Optional.empty();
  }

  private static Optional<LocalDate> date(
      Value value, String written, String year, String month, String day) {
    var shown = Value.shown(written);
    try {
      var ofMonth = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
      if (!ofMonth.isValidDay(Integer.parseInt(day))) {
        value.wrong("plan.finding.dayTooHigh", "written", shown, "last", ofMonth.atEndOfMonth());
        return Optional.empty();
      }
      var date = ofMonth.atDay(Integer.parseInt(day));
      if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
        value.wrong(
            "plan.finding.dayFarOff", "written", shown, "from", FIRST_YEAR, "to", LAST_YEAR);
        return Optional.empty();
      }
      if (!written.equals(date.toString())) {
        value.wrong("plan.finding.dayForm", "written", shown, "right", date);
        return Optional.empty();
      }
      return Optional.of(date);
    } catch (DateTimeException noSuchMonth) {
      value.wrong("plan.finding.noMonth", "written", shown);
      return Optional.empty();
    }
  }

  static Optional<LocalTime> time(Value value) {
    return value.text().flatMap(written -> time(value, written));
  }

  private static Optional<LocalTime> time(Value value, String written) {
    var parts = TIME.matcher(written);
    if (!parts.matches()) {
      value.wrong("plan.finding.noTime", "written", Value.shown(written));
      return Optional.empty();
    }
    var time = LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    if (!written.equals(time.toString())) {
      value.wrong("plan.finding.timeForm", "written", Value.shown(written), "right", time);
      return Optional.empty();
    }
    return Optional.of(time);
  }
}
