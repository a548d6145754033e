package lv.terminbot.campaign.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Intent;
import lv.terminbot.mailbox.Button;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * Some weeks of days that are worked, a row a week; free days are left out, and those that would be
 * expected are named.
 *
 * @param first the first day that may be chosen
 * @param last the last one, where there is one
 * @param page from 0
 */
record DayGrid(WorkingDays days, LocalDate first, Optional<LocalDate> last, int page) {
  private static final int WEEKS = 4;
  private static final int WEEK = 7;

  /** The days as buttons, and those that turn the page. */
  List<List<Button>> buttons(
      Function<LocalDate, Intent> chosen, IntFunction<Intent> turned, Phrases phrases) {
    var rows = new ArrayList<List<Button>>();
    IntStream.range(0, WEEKS)
        .mapToObj(week -> week(week).filter(days::isWorking))
        .map(week -> week.map(day -> button(day, chosen, phrases)).toList())
        .forEach(rows::add);
    var turning = new ArrayList<Button>();
    if (page > 0) {
      turning.add(turn("campaign.dates.earlier", turned.apply(page - 1), phrases));
    }
    if (last.filter(day -> day.isBefore(monday(WEEKS))).isEmpty()) {
      turning.add(turn("campaign.dates.later", turned.apply(page + 1), phrases));
    }
    rows.add(turning);
    return rows;
  }

  /** From when until when these days are, and which of them are free although no weekend. */
  List<Html> lines(Phrases phrases) {
    var lines = new ArrayList<Html>();
    var shown = IntStream.range(0, WEEKS).boxed().flatMap(this::week).toList();
    if (shown.isEmpty()) {
      return List.of(phrases.html("campaign.dates.none"));
    }
    lines.add(
        phrases.html(
            "campaign.dates.range",
            "from",
            phrases.from(shown.getFirst()),
            "to",
            phrases.upTo(shown.getLast())));
    var free =
        shown.stream()
            .filter(day -> !isWeekend(day) && !days.isWorking(day))
            .map(phrases::day)
            .toList();
    if (!free.isEmpty()) {
      lines.add(phrases.html("campaign.dates.free", "days", String.join(", ", free)));
    }
    return lines;
  }

  private Stream<LocalDate> week(int week) {
    return Stream.iterate(monday(week), day -> day.plusDays(1))
        .limit(WEEK)
        .filter(day -> !day.isBefore(first) && last.filter(day::isAfter).isEmpty());
  }

  private LocalDate monday(int week) {
    return first.with(DayOfWeek.MONDAY).plusWeeks((long) page * WEEKS + week);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  private static Button button(LocalDate day, Function<LocalDate, Intent> chosen, Phrases phrases) {
    return new Button(
        phrases.plain(
            "campaign.dates.day",
            "weekday",
            "d" + day.getDayOfWeek().getValue(),
            "day",
            Integer.toString(day.getDayOfMonth())),
        ButtonCode.encode(chosen.apply(day)));
  }

  private static Button turn(String key, Intent to, Phrases phrases) {
    return new Button(phrases.plain(key), ButtonCode.encode(to));
  }
}
