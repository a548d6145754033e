package lv.terminbot.reading;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.OfWishes;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.Stretch;
import lv.terminbot.text.Word;

/**
 * Reads when somebody wants to be reminded. Of several days and hours it is those beside the wish:
 * "šodien nevaru, atgādiniet rīt no rīta".
 */
final class WantedReminder {
  /** A day that is counted back from another one is to be asked. */
  private static final Pattern BEFORE =
      Pattern.compile("(?iuU)\\b(?:before (?:the|it|my|our)|pirms (?:termi|gala)|перед|до срока)");

  private static final Pattern IN_AN_HOUR =
      Pattern.compile(
          "(?iuU)\\b(?:p[ēe]c (?:vienas )?stund(?:as|iņas|inas)|in an? hour|an hour from now"
              + "|in one hour|через (?:один )?час(?:ик|ок)?)\\b");

  /** Written in bare figures, no hour before this one is of the morning. */
  private static final LocalTime EARLIEST = LocalTime.of(7, 0);

  private static final Set<String> INSTEAD_OF = Set.of("nevis", "nevs", "ne", "not", "не");

  /** So many signs at most stand between a day and its part. */
  private static final int FAR = 3;

  private final Entities entities;
  private final SentenceParts parts;
  private final Optional<Stretch> wish;

  WantedReminder(Entities entities) {
    this.entities = entities;
    this.parts = SentenceParts.of(entities.text(), 0);
    this.wish =
        IntStream.range(0, entities.tokens().size())
            .filter(this::isOfReminding)
            .mapToObj(at -> clause(entities.tokens().words().get(at).from()))
            .findFirst();
  }

  /**
   * @param possible numbers that may be days, where none is named for certain
   */
  OfWishes order(List<Day> possible) {
    if (BEFORE.matcher(entities.text()).find()) {
      return new OfWishes.AskLater();
    }
    var named = nearest(e -> !Entities.days(e).isEmpty());
    if (isOneOfSeveral(named)) {
      return new OfWishes.AskLater();
    }
    var day =
        named
            .map(e -> Entities.days(e).getFirst())
            .or(() -> entities.days().isEmpty() ? possible.stream().findFirst() : Optional.empty());
    if (day.isEmpty() && isInAnHour()) {
      return new OfWishes.RemindLater(OfWishes.Delay.HOUR);
    }
    var at = hour(named);
    return day.isEmpty() && at.isEmpty() ? new OfWishes.AskLater() : new OfWishes.RemindOn(day, at);
  }

  /** "otrdien viss būs, netraucē piektdien": of two days beside no wish neither is taken. */
  private boolean isOneOfSeveral(Optional<Entity> named) {
    return named.isPresent()
        && wish.isEmpty()
        && entities.found().stream()
                .filter(e -> !Entities.days(e).isEmpty() && !isDenied(e))
                .map(Entity::value)
                .distinct()
                .count()
            > 1;
  }

  boolean isInAnHour() {
    return IN_AN_HOUR.matcher(entities.text()).find();
  }

  private boolean isOfReminding(int at) {
    var word = entities.tokens().folded().get(at);
    return entities.vocabulary().concepts().of(word).filter("remind"::equals).isPresent();
  }

  /** In the clause of the wish, or behind it; else no day of which it is said that it is today. */
  private Optional<Entity> nearest(Predicate<Entity> kind) {
    var all = entities.found().stream().filter(kind).filter(e -> !isDenied(e)).toList();
    return all.stream()
        .filter(e -> wish.filter(clause -> clause.has(e)).isPresent())
        .findFirst()
        .or(() -> all.stream().filter(this::isBehindTheWish).findFirst())
        .or(() -> all.stream().filter(e -> !new Day.Ahead(0).equals(e.value())).findFirst())
        .or(() -> all.stream().findFirst());
  }

  /** "otrdien, nevis pirmdien", "rīt man nav laika" */
  private boolean isDenied(Entity day) {
    var tokens = entities.tokens();
    var before = tokens.end(day.from()) - 1;
    var behind = tokens.first(day.to());
    return (before >= 0
            && INSTEAD_OF.contains(tokens.folded().get(before))
            && entities.text().substring(tokens.words().get(before).to(), day.from()).isBlank())
        || (behind + 1 < tokens.size()
            && tokens.folded().get(behind).equals("man")
            && tokens.folded().get(behind + 1).equals("nav"));
  }

  private boolean isBehindTheWish(Entity entity) {
    return wish.filter(clause -> entity.from() >= clause.to()).isPresent();
  }

  /** The hour beside the day, or beside the wish; a part of the day has one of its own. */
  private Optional<LocalTime> hour(Optional<Entity> day) {
    var clauses = Stream.concat(day.map(d -> clause(d.from())).stream(), wish.stream()).toList();
    var times = entities.found().stream().filter(e -> e.is(LocalTime.class)).toList();
    var written =
        times.stream()
            .filter(e -> clauses.isEmpty() || clauses.stream().anyMatch(c -> c.has(e)))
            .findFirst()
            .or(() -> day.flatMap(this::timeBehind));
    var part = part(clauses, day);
    return written.map(e -> ofTheDay(e, part)).or(() -> part);
  }

  /** "rīt, kad būšu klāt, 14:00", but not "rīt, jo šodien 14:00 …". */
  private Optional<Entity> timeBehind(Entity day) {
    return entities.found().stream()
        .filter(e -> e.from() >= day.to())
        .filter(e -> e.is(LocalTime.class) || !Entities.days(e).isEmpty())
        .findFirst()
        .filter(e -> e.is(LocalTime.class));
  }

  /** "šovakar ap astoņiem" is at eight in the evening, "ap 6" is never in the night. */
  private LocalTime ofTheDay(Entity entity, Optional<LocalTime> part) {
    var said = (LocalTime) entity.value();
    var isInFigures = entity.to() - entity.from() == 1;
    var isLate =
        said.isBefore(LocalTime.NOON)
            && (part.filter(LocalTime.NOON::isBefore).isPresent()
                || (isInFigures && part.isEmpty() && said.isBefore(EARLIEST)));
    return isLate ? said.plusHours(12) : said;
  }

  private Optional<LocalTime> part(List<Stretch> clauses, Optional<Entity> day) {
    var tokens = entities.tokens();
    return IntStream.range(0, tokens.size())
        .filter(
            at ->
                clauses.isEmpty()
                    || clauses.stream().anyMatch(c -> isIn(c, tokens.words().get(at)))
                    || day.filter(d -> isNextTo(d, tokens.words().get(at))).isPresent())
        .boxed()
        .flatMap(at -> entities.vocabulary().partsOfDay().at(tokens.folded(), at).stream())
        .map(phrase -> phrase.meaning())
        .findFirst();
  }

  private static boolean isIn(Stretch clause, Word word) {
    return word.from() >= clause.from() && word.to() <= clause.to();
  }

  /** "rīt, pēc pusdienām" */
  private boolean isNextTo(Entity day, Word word) {
    return word.from() >= day.to()
        && word.from() <= day.to() + FAR
        && entities.text().substring(day.to(), word.from()).matches("[\\s,]*");
  }

  private Stretch clause(int place) {
    return parts.at(place);
  }
}
