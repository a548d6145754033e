package lv.terminbot.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lv.terminbot.cycle.Day;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.words.Mark;

/** "3.1 līdz 12.02. un 3.2 līdz 20.02.": days that are each for something else. */
final class OwnDays {
  private final Entities entities;
  private final Pattern reason;

  /**
   * @param reason from where on it is told why, and no more until when
   */
  OwnDays(Entities entities, Pattern reason) {
    this.entities = entities;
    this.reason = reason;
  }

  /** Those days; empty where there is one, or one for all. */
  List<Day> list() {
    var why = reason.matcher(entities.text());
    var to = why.find() ? why.start() : entities.text().length();
    var days = new ArrayList<Day>();
    var names = new ArrayList<Set<Object>>(List.of(new HashSet<>()));
    for (var entity : entities.found()) {
      if (entity.to() > to) {
        break;
      }
      if (entity.value() instanceof Day day && entities.follows(Mark.UNTIL, entity)) {
        days.add(day);
        names.add(new HashSet<>());
      } else if (entity.is(InstitutionCode.class) || !Entities.measures(entity).isEmpty()) {
        names.getLast().add(entity.value());
      }
    }
    var first = names.getFirst().isEmpty() ? 1 : 0;
    return days.stream().distinct().count() > 1 && differ(names.subList(first, first + days.size()))
        ? List.copyOf(days)
        : List.of();
  }

  /** Each names something that those before it do not. */
  private static boolean differ(List<Set<Object>> names) {
    var before = new HashSet<>();
    return names.stream().allMatch(named -> before.addAll(named));
  }
}
