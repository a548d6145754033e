package lv.terminbot.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfAbsence;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.words.Mark;

/** Reads from when until when somebody is away. */
final class AbsenceWords {
  private final Entities entities;

  AbsenceWords(Entities entities) {
    this.entities = entities;
  }

  /** Two days are the first and the last; one is the last where it is said so, or the only one. */
  Intent order(List<Day> all, String deputy) {
    var days = ofTheWeek(ofTheAbsence(all));
    if (days.size() > 1) {
      return new OfAbsence.Away(Optional.of(days.getFirst()), Optional.of(days.getLast()), deputy);
    }
    var only = days.stream().findFirst();
    var named = entities.found().stream().filter(e -> e.is(Day.class) || e.is(MeasureNumber.class));
    var at = named.filter(e -> only.isPresent()).findFirst();
    if (at.filter(e -> entities.follows(Mark.UNTIL, e)).isPresent() || saysReturn()) {
      return new OfAbsence.Away(Optional.empty(), only, deputy);
    }
    if (at.filter(e -> entities.follows(Mark.FROM, e)).isPresent()) {
      return new OfAbsence.Away(only, Optional.empty(), deputy);
    }
    return new OfAbsence.Away(only.filter(d -> !isLong(d)), only, deputy);
  }

  /** "slimoju šonedēļ, atbildēšu nākamnedēļ": the day on which something is promised is another. */
  private List<Day> ofTheAbsence(List<Day> all) {
    var promised = promised();
    var before =
        promised.isEmpty()
            ? List.<Day>of()
            : entities.found().stream()
                .filter(e -> e.to() <= promised.getAsInt())
                .flatMap(e -> Entities.days(e).stream())
                .toList();
    return before.isEmpty() ? all : before;
  }

  /** "nākamnedēļ … no otrdienas līdz ceturtdienai": both are days of that week. */
  private static List<Day> ofTheWeek(List<Day> days) {
    var week = days.stream().filter(Day.OfWeek.class::isInstance).map(Day.OfWeek.class::cast);
    var weekdays =
        days.stream().filter(Day.Weekday.class::isInstance).map(Day.Weekday.class::cast).toList();
    return weekdays.size() < 2
        ? days
        : week.findFirst()
            .map(
                of ->
                    weekdays.stream()
                        .<Day>map(day -> new Day.OfWeek(of.weeks(), day.day()))
                        .toList())
            .orElse(days);
  }

  private OptionalInt promised() {
    var tokens = entities.tokens();
    return IntStream.range(1, tokens.size())
        .filter(at -> entities.vocabulary().marked(Mark.UNKNOWN, tokens.folded(), at) > 0)
        .map(at -> tokens.words().get(at).from())
        .findFirst();
  }

  /** "atgriezīšos pirmdien": it is the last day that is named. */
  private boolean saysReturn() {
    var folded = entities.tokens().folded();
    return IntStream.range(0, folded.size())
        .anyMatch(at -> entities.vocabulary().marked(Mark.RETURNING, folded, at) > 0);
  }

  /** "divas nedēļas": so long from today. */
  private static boolean isLong(Day day) {
    return day instanceof Day.Ahead(var days) && days > 2;
  }
}
