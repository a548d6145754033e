package lv.terminbot.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.campaign.OfDecrees;
import lv.terminbot.intent.campaign.OfDecrees.Kind;
import lv.terminbot.intent.campaign.OfDecrees.SaidDay;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;

/** Reads which days a decree makes free, and which it makes working days instead. */
final class DecreeWords {
  private static final Pattern WORKING =
      Pattern.compile(
          "(?iu)(?<!nav )(?<!nebūs )(?<!not a )(?<!no )\\b(?:darba ?dien|darbdien|darbadien|strādā"
              + "|workday|working day|рабоч)");
  private static final Pattern FREE =
      Pattern.compile("(?iu)br[īi]v|nestr[āa]d|neskait|day off|\\boff\\b|free|holiday|выходн");
  private static final Pattern MOVED =
      Pattern.compile("(?iu)p[āa]rc[eē]l|p[āa]rlikt|moved|shifted|перен[ео]с");

  private final Entities entities;

  DecreeWords(Entities entities) {
    this.entities = entities;
  }

  /** Of a working day that is moved the first day is free and the last is worked. */
  Intent order() {
    var days = days();
    if (days.size() == 2 && MOVED.matcher(entities.text()).find()) {
      return new OfDecrees.AskDecree(
          List.of(
              new SaidDay(days.getFirst(), Kind.FREE), new SaidDay(days.getLast(), Kind.WORKING)));
    }
    var works = WORKING.matcher(entities.text()).find() && !FREE.matcher(entities.text()).find();
    var kind = works ? Kind.WORKING : Kind.FREE;
    return new OfDecrees.AskDecree(days.stream().map(day -> new SaidDay(day, kind)).toList());
  }

  /** Those of a span one by one, as far as its dates are whole. */
  private List<Day> days() {
    var days = new ArrayList<Day>();
    for (var entity : entities.found()) {
      switch (entity.value()) {
        case Day day -> days.add(day);
        case Entity.Days(Day.Dated(var from), Day.Dated(var until)) ->
            between(from, until).forEach(days::add);
        case Entity.Days(var from, var until) -> {
          days.add(from);
          days.add(until);
        }
        default -> {}
      }
    }
    return days;
  }

  private static Stream<Day> between(LocalDate from, LocalDate until) {
    return from.datesUntil(until.plusDays(1)).limit(OfDecrees.MOST + 1L).map(Day.Dated::new);
  }
}
