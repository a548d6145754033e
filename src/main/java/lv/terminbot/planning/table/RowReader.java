package lv.terminbot.planning.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.text.Language;
import lv.terminbot.text.Localized;

/** Reads one row of a sheet; each way to read a cell gives its value or leaves a fault. */
record RowReader(Sheet sheet, TableRow row, TableFaults faults) {
  private static final int LONGEST = 2_000;
  private static final long MINUTES_IN_A_DAY = 24L * 60;
  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)(?::00)?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})\\.?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})\\.?");

  void wrong(Column column, String key, Object... namesAndValues) {
    faults.of(sheet, row, Heading.of(column), key, namesAndValues);
  }

  /** What stands in a cell; a needed one that is empty is told. */
  Optional<String> text(Column column) {
    return text(Heading.of(column), sheet.needed().contains(column));
  }

  private Optional<String> text(Heading heading, boolean needed) {
    var cell = row.cell(heading);
    if (cell.kind() == Cell.Kind.NO_VALUE) {
      faults.of(sheet, row, heading, "noValue");
      return Optional.empty();
    }
    if (cell.text().length() > LONGEST) {
      faults.of(sheet, row, heading, "tooLong", "length", cell.text().length(), "most", LONGEST);
      return Optional.empty();
    }
    if (cell.isEmpty() && needed) {
      faults.of(sheet, row, heading, "missing");
    }
    return Optional.of(cell.text()).filter(text -> !text.isEmpty());
  }

  /** The text of a column in each language that has one. */
  Optional<Localized> words(Column column) {
    var words = new HashMap<Language, String>();
    row.cells().keySet().stream()
        .filter(heading -> heading.column() == column)
        .forEach(
            heading ->
                text(heading, false)
                    .ifPresent(text -> words.put(heading.language().orElseThrow(), text)));
    if (words.isEmpty() && sheet.needed().contains(column) && !hasNoValue(column)) {
      faults.of(sheet, row, Heading.of(column, Language.LATVIAN), "missing");
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(new Localized(words));
  }

  /** That is told already, and is not empty. */
  private boolean hasNoValue(Column column) {
    return row.cells().entrySet().stream()
        .anyMatch(
            cell ->
                cell.getKey().column() == column && cell.getValue().kind() == Cell.Kind.NO_VALUE);
  }

  /** A text that must be there in Latvian, unless the whole plan is in another language. */
  Optional<Localized> words(Column column, Optional<Language> only) {
    var words = words(column);
    var own = only.orElse(Language.LATVIAN);
    if (words.isPresent() && !words.get().byLanguage().containsKey(own)) {
      faults.of(sheet, row, Heading.of(column, own), "missing");
      return Optional.empty();
    }
    return words;
  }

  /** Those that stand in one cell, with commas, semicolons or lines between them. */
  List<String> several(Column column) {
    return text(column).stream()
        .flatMap(text -> Stream.of(text.split("[,;\\n]")))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  Optional<LocalDate> day(Column column) {
    var written = text(column);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    var yearFirst = YEAR_FIRST.matcher(written.get());
    var dayFirst = DAY_FIRST.matcher(written.get());
    var day =
        yearFirst.matches()
            ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
            : dayFirst.matches()
                ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1))
                : Optional.<LocalDate>empty();
    if (day.isEmpty()) {
      wrong(column, "day", "written", Recognition.shown(written.get()));
    }
    return day;
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
              LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
          .filter(date -> date.getYear() >= 2000 && date.getYear() <= 2100);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** A time of day; to a spreadsheet it is a part of a day. */
  Optional<LocalTime> time(Column column) {
    var written = text(column);
    var time = written.flatMap(text -> timeOf(text).or(() -> partOfDay(text)));
    if (written.isPresent() && time.isEmpty()) {
      wrong(column, "time", "written", Recognition.shown(written.get()));
    }
    return time;
  }

  private static Optional<LocalTime> timeOf(String text) {
    return Optional.of(TIME.matcher(text))
        .filter(Matcher::matches)
        .map(
            parts ->
                LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))));
  }

  private static Optional<LocalTime> partOfDay(String text) {
    return Optional.of(text)
        .filter(part -> part.matches("0\\.\\d{1,20}"))
        .map(part -> Math.round(Double.parseDouble(part) * MINUTES_IN_A_DAY))
        .filter(minute -> minute < MINUTES_IN_A_DAY)
        .map(minute -> LocalTime.MIDNIGHT.plusMinutes(minute));
  }

  Optional<Integer> whole(Column column, int from, int to) {
    var written = text(column);
    var number =
        written
            .map(text -> text.replaceFirst("\\.0+$", ""))
            .filter(text -> text.matches("\\d{1,6}"))
            .map(Integer::valueOf)
            .filter(n -> n >= from && n <= to);
    if (written.isPresent() && number.isEmpty()) {
      wrong(
          column,
          "whole",
          "written",
          Recognition.shown(written.get()),
          "from",
          Integer.toString(from),
          "to",
          Integer.toString(to));
    }
    return number;
  }

  Optional<BigDecimal> euros(Column column) {
    var written = text(column);
    var euros =
        written
            .map(text -> text.replaceAll("[\\s\\u00a0\\u202f_']|€|EUR", "").replace(',', '.'))
            .filter(text -> text.matches("\\d{1,11}(\\.\\d{1,2})?"))
            .map(BigDecimal::new);
    if (written.isPresent() && euros.isEmpty()) {
      wrong(column, "euros", "written", Recognition.shown(written.get()));
    }
    return euros;
  }

  boolean yes(Column column) {
    var written = text(column);
    var yes = written.flatMap(TableWords::yes);
    if (written.isPresent() && yes.isEmpty()) {
      wrong(column, "yesNo", "written", Recognition.shown(written.get()));
    }
    return yes.orElse(false);
  }

  /** A text of a certain form. */
  Optional<String> matching(Column column, String pattern, String key) {
    var written = text(column);
    var fits = written.filter(text -> text.matches(pattern));
    if (written.isPresent() && fits.isEmpty()) {
      wrong(column, key, "written", Recognition.shown(written.get()));
    }
    return fits;
  }

  /** Whether a spreadsheet has made a day of what somebody has typed. */
  boolean isDay(Column column) {
    return row.cell(Heading.of(column)).kind() == Cell.Kind.DAY;
  }
}
