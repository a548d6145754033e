package lv.terminbot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.campaign.OfDecrees;
import lv.terminbot.intent.campaign.OfDecrees.SaidDays;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.Entity.Days;
import lv.terminbot.reading.entity.MeasureOrDay;

/** Reads which days a decree makes free, and which it makes working days instead. */
final class DecreeWords {
  private static final Pattern UNTIL =
      Pattern.compile("(?iu)\\s*(?:līdz|lidz|until|till|through|до|по|–|—|-)\\s*");

  /** Between the name of a weekday and its date: "sestdienu, 10. februāri", "5.02. (pirmdien)". */
  private static final Pattern SAME = Pattern.compile("[\\s,()–—-]{1,4}");

  private final Entities entities;

  DecreeWords(Entities entities) {
    this.entities = entities;
  }

  Intent order() {
    var named = named();
    var words = new DayKinds(entities.text(), named);
    if (named.size() == 2 && words.sayOnlyThatItMoved()) {
      return moved(named, words);
    }
    var kinds = words.list();
    var said = new ArrayList<SaidDays>();
    for (var at = 0; at < named.size(); at++) {
      var days = days(named.get(at)).orElseThrow();
      said.add(new SaidDays(days.from(), days.until(), kinds.get(at)));
    }
    return new OfDecrees.AskDecree(said);
  }

  private static Intent moved(List<Entity> named, DayKinds words) {
    var first = days(named.getFirst()).orElseThrow().from();
    var last = days(named.getLast()).orElseThrow().from();
    return words.isTo(named.getFirst())
        ? new OfDecrees.AskMoved(last, first)
        : new OfDecrees.AskMoved(first, last);
  }

  /** The days in their order; "no 24.01. līdz 26.01." is one span. */
  private List<Entity> named() {
    var named = new ArrayList<Entity>();
    for (var entity : entities.found()) {
      if (!named.isEmpty() && isOneSpan(named.getLast(), entity)) {
        var first = named.removeLast();
        named.add(
            new Entity(
                new Days(days(first).orElseThrow().from(), days(entity).orElseThrow().until()),
                first.from(),
                entity.to()));
      } else if (days(entity).isPresent() && !isNameOfDate(entity)) {
        named.add(entity);
      }
    }
    return named;
  }

  /** Whether it only says which day of the week the date beside it is. */
  private boolean isNameOfDate(Entity entity) {
    return entity.is(Day.Weekday.class)
        && Stream.of(entities.before(entity.from()), entities.behind(entity.to()))
            .flatMap(Optional::stream)
            .filter(date -> days(date).isPresent() && !date.is(Day.Weekday.class))
            .anyMatch(date -> isBeside(entity, date) || isBeside(date, entity));
  }

  private boolean isBeside(Entity first, Entity last) {
    return first.to() <= last.from()
        && SAME.matcher(entities.text()).region(first.to(), last.from()).matches();
  }

  private boolean isOneSpan(Entity first, Entity last) {
    return !first.is(Days.class)
        && !last.is(Days.class)
        && days(last).isPresent()
        && first.to() <= last.from()
        && UNTIL.matcher(entities.text().substring(first.to(), last.from())).matches();
  }

  /** A measure is not spoken of here, so that its number is a day. */
  private static Optional<Days> days(Entity entity) {
    return switch (entity.value()) {
      case Days days -> Optional.of(days);
      case Day day -> Optional.of(new Days(day, day));
      case MeasureNumber number -> MeasureOrDay.asDay(number).map(day -> new Days(day, day));
      default -> Optional.empty();
    };
  }
}
