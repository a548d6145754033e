package lv.terminbot.reading;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.intent.Day;
import lv.terminbot.intent.Year;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.text.Language;

/** What stands under each key of a vocabulary; each map is a world of words of its own. */
final class Senses {
  private static final String TONGUE = "language";

  private Senses() {}

  static Map<String, Sense> of(Language language) {
    var senses = new HashMap<String, Sense>();
    Stream.of(Topic.values()).forEach(t -> senses.put(t.key(), new Sense.About(t)));
    Stream.of(Order.values()).forEach(o -> senses.put(o.key(), new Sense.Ordered(o)));
    Stream.of(ProgressState.values())
        .forEach(s -> senses.put("state." + s.code(), new Sense.State(s)));
    senses.put(TONGUE, new Sense.Tongue(language));
    senses.put("doubt", new Sense.Doubt());
    senses.put("filler", new Sense.Filler());
    return senses;
  }

  static Map<String, Sense> ladder() {
    return Stream.of(Sense.OfLadder.Part.values())
        .collect(
            Collectors.toMap(
                part -> "ladder." + part.name().toLowerCase(Locale.ROOT), Sense.OfLadder::new));
  }

  static Map<String, Sense> years() {
    return Map.of(
        "year.last", new Sense.InYear(new Year.Ahead(-1)),
        "year.this", new Sense.InYear(new Year.Ahead(0)),
        "year.next", new Sense.InYear(new Year.Ahead(1)));
  }

  static Map<String, Sense> days() {
    var senses = new HashMap<String, Sense>();
    senses.put("day.yesterday", new Sense.Named(new Day.Ahead(-1)));
    senses.put("day.week-ago", new Sense.Named(new Day.Ahead(-7)));
    senses.put("day.month-ago", new Sense.Named(new Day.Ahead(-30)));
    senses.put("day.days-back", new Sense.DaysBack());
    senses.put("day.today", new Sense.Named(new Day.Ahead(0)));
    senses.put("day.tomorrow", new Sense.Named(new Day.Ahead(1)));
    Stream.of(DayOfWeek.values())
        .forEach(d -> senses.put("day.week." + d.getValue(), new Sense.Named(new Day.Weekday(d))));
    Stream.of(Month.values())
        .forEach(m -> senses.put("day.month." + m.getValue(), new Sense.InMonth(m.getValue())));
    return senses;
  }
}
