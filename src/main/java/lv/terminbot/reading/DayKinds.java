package lv.terminbot.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.intent.campaign.OfDecrees.Kind;
import lv.terminbot.reading.entity.Entity;

/**
 * What each day that is named is to be: "24.01. ir brīvdiena, 27.01. ir darba diena". The word of a
 * day's own clause counts; a day without one is one of a list, and shares its word.
 */
final class DayKinds {
  private static final String NOT = "\\b(?:nav|neb[ūu]s|not|isn['’]t|не)\\s(?:\\p{L}+\\s)?";
  private static final String TAKEN_OUT =
      "\\b(?:no[ņn]em|izdz[ēe]s|remove|delete)\\p{L}*\\s.{0,40}?";
  private static final Pattern WORKING =
      Pattern.compile(
          "(?iu)(?<no>"
              + NOT
              + "|\\bno\\s(?=work))?\\b(?:darba ?dien|darbdien|darbadien|str[āa]d[āa]|workday"
              + "|working day|we work|рабоч)");
  private static final Pattern FREE =
      Pattern.compile(
          "(?iu)(?<no>"
              + TAKEN_OUT
              + "|"
              + NOT
              + "|\\bno\\s(?=day|holiday))?(?:\\bbr[īi]v|\\bnestr[āa]d|\\bneskait|\\bday off"
              + "|\\boff\\b|\\bfree\\b|holiday|выходн)");

  /** "brīvdienas vietā strādājam": what it is not. */
  private static final Pattern INSTEAD_BEHIND = Pattern.compile("(?iu)^\\p{L}*\\s+viet[āa]\\b");

  private static final Pattern INSTEAD_BEFORE = Pattern.compile("(?iu)instead of (?:an? )?$");
  private static final Pattern CLAUSE_END =
      Pattern.compile(
          "(?iu)[,;\\n]|(?<=\\p{L})[.!]\\s|\\s(?:bet|taču|tacu|savukārt|savukart|toties|but|while"
              + "|whereas|а|но)\\s");
  private static final Pattern AND = Pattern.compile("(?iu)\\s(?:un|and|и)\\s");
  private static final Pattern MOVED =
      Pattern.compile("(?iu)p[āa]rc[eē][lļ]|p[āa]rlikt|\\bmov(?:ed?|ing)\\b|shifted|перен[еёо]с");
  private static final Pattern TO = Pattern.compile("(?iu)\\b(?:uz|to|на)\\s+$");
  private static final Pattern FROM = Pattern.compile("(?iu)\\b(?:no|from|с)\\s+$");

  private static final int NEAR = 16;

  private final String text;
  private final List<Entity> days;
  private final List<KindWord> words;

  /** A word that says what a day is. */
  private record KindWord(Kind kind, int from) {}

  /** A stretch of the text that says one thing, with the days and the words in it. */
  private record Clause(boolean saysThatItMoved, List<Entity> days, List<KindWord> words) {
    boolean isWhole() {
      return !days.isEmpty() && !words.isEmpty();
    }

    /** Its word stands before its days, as over a list. */
    boolean isLed() {
      return !words.isEmpty()
          && (days.isEmpty() || words.getFirst().from() < days.getFirst().from());
    }
  }

  DayKinds(String text, List<Entity> days) {
    this.text = text;
    this.days = days;
    words =
        Stream.concat(words(WORKING, Kind.WORKING, Kind.FREE), words(FREE, Kind.FREE, Kind.WORKING))
            .sorted(Comparator.comparingInt(KindWord::from))
            .toList();
  }

  /** Whether it is said that something moved, and not what. */
  boolean sayOnlyThatItMoved() {
    return words.isEmpty() && MOVED.matcher(text).find();
  }

  /** Whether it is the day to which something moved. */
  boolean isTo(Entity day) {
    return TO.matcher(before(day)).find();
  }

  private String before(Entity day) {
    return text.substring(Math.max(0, day.from() - NEAR), day.from());
  }

  /** One a day, in the order of the days. */
  List<Kind> list() {
    var clauses = clauses();
    var kinds = new ArrayList<Kind>();
    for (var at = 0; at < clauses.size(); at++) {
      for (var day : clauses.get(at).days()) {
        kinds.add(kind(day, clauses, at));
      }
    }
    return kinds;
  }

  private Stream<KindWord> words(Pattern pattern, Kind said, Kind denied) {
    return pattern
        .matcher(text)
        .results()
        .filter(found -> !INSTEAD_BEHIND.matcher(text.substring(found.end())).find())
        .filter(found -> !INSTEAD_BEFORE.matcher(text.substring(0, found.start())).find())
        .map(found -> new KindWord(found.group("no") == null ? said : denied, found.start()));
  }

  /** Parted at "un" too where each side says what which day is. */
  private List<Clause> clauses() {
    var clauses = new ArrayList<Clause>();
    for (var clause : parted(0, text.length(), CLAUSE_END)) {
      var parts = parted(clause.getFirst(), clause.getLast(), AND).stream().map(this::clause);
      var all = parts.toList();
      clauses.addAll(all.stream().allMatch(Clause::isWhole) ? all : List.of(clause(clause)));
    }
    return clauses;
  }

  /** The first and the last place of each part; nothing is parted within a day. */
  private List<List<Integer>> parted(int first, int last, Pattern end) {
    var parts = new ArrayList<List<Integer>>();
    var from = first;
    var ends = end.matcher(text).region(first, last).useTransparentBounds(true);
    while (ends.find()) {
      var at = ends.start();
      if (days.stream().noneMatch(day -> day.from() <= at && at < day.to())) {
        parts.add(List.of(from, at));
        from = ends.end();
      }
    }
    parts.add(List.of(from, last));
    return parts;
  }

  private Clause clause(List<Integer> part) {
    int from = part.getFirst();
    int to = part.getLast();
    return new Clause(
        MOVED.matcher(text).region(from, to).find(),
        days.stream().filter(day -> day.from() >= from && day.from() < to).toList(),
        words.stream().filter(word -> word.from() >= from && word.from() < to).toList());
  }

  private Kind kind(Entity day, List<Clause> clauses, int at) {
    var own = clauses.get(at);
    return moved(day, own)
        .or(() -> within(own, day).map(KindWord::kind))
        .or(() -> listed(clauses, at).map(KindWord::kind))
        .orElse(Kind.FREE);
  }

  /** "darba diena pārcelta no 9.02. uz 10.02.": from where it is moved it is the other. */
  private Optional<Kind> moved(Entity day, Clause own) {
    if (!own.saysThatItMoved()) {
      return Optional.empty();
    }
    var pair = own.days().size() == 2;
    var isToFirst = pair && isTo(own.days().getFirst());
    var there = (pair && !isToFirst) ? day.equals(own.days().getLast()) : isTo(day);
    var here = pair ? !there : FROM.matcher(before(day)).find();
    var thing = own.isLed() ? own.words().getFirst().kind() : Kind.WORKING;
    return there
        ? Optional.of(thing)
        : here ? Optional.of(thing == Kind.FREE ? Kind.WORKING : Kind.FREE) : Optional.empty();
  }

  /** In the clause of the day: the word behind it, else the one before. */
  private static Optional<KindWord> within(Clause own, Entity day) {
    return own.words().stream()
        .filter(word -> word.from() >= day.to())
        .findFirst()
        .or(() -> own.words().stream().reduce((_, last) -> last));
  }

  /**
   * "24.01., 25.01. un 26.01. ir brīvdienas", "brīvdienas: 24.01., 25.01.": of a list the word that
   * stands over it, else the one that ends it.
   */
  private static Optional<KindWord> listed(List<Clause> clauses, int at) {
    var before =
        clauses.subList(0, at).reversed().stream().filter(c -> !c.words().isEmpty()).findFirst();
    var after =
        clauses.subList(at + 1, clauses.size()).stream()
            .filter(c -> !c.words().isEmpty())
            .findFirst();
    return before
        .filter(Clause::isLed)
        .or(() -> after)
        .or(() -> before)
        .map(clause -> clause.words().getFirst());
  }
}
