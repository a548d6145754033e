package lv.terminbot.reading.entity;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lv.terminbot.cycle.Day;
import lv.terminbot.reading.words.DayPhrase;
import lv.terminbot.reading.words.Lexicon;
import lv.terminbot.reading.words.Vocabulary;
import lv.terminbot.text.Word;

/** Finds the days of a month that is named: "15. februāris", "15.–26. janvārī", "visu martu". */
final class MonthFinder {
  private static final Pattern YEAR_BEFORE =
      Pattern.compile("(\\d{4})\\.?\\s*(?:gada\\s+)?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_BEFORE =
      Pattern.compile(
          "(?:(?<![\\d.,])(\\d{1,2})\\.?(?:st|nd|rd|th)?\\s*(?:[-–—]|to|līdz|lidz|till?|until|по|до|un|and)\\s*)?"
              + "(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th)?(?:-?[ie]?ais|-?ajam|-?ajai)?\\.?\\s*(?:of\\s+)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_AFTER =
      Pattern.compile(
          "^\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\.\\d)(?:\\s*[-–—]\\s*(\\d{1,2})\\b)?\\.?,?");
  private static final Pattern YEAR_AFTER = Pattern.compile("^,?\\s*(\\d{4})\\b\\.?(?:\\s*gada)?");
  private static final int NEAR = 16;

  private static final Pattern END = Pattern.compile("\\s*(?:[,.;!?)]|$)");

  private final String text;
  private final List<Word> words;
  private final List<String> folded;
  private final Vocabulary vocabulary;

  MonthFinder(String text, List<Word> words, List<String> folded, Vocabulary vocabulary) {
    this.text = text;
    this.words = words;
    this.folded = folded;
    this.vocabulary = vocabulary;
  }

  /** The tens of a number in words: "divdesmit piektajā". */
  private int tens(int at) {
    return at < 0 ? 0 : vocabulary.number(folded.get(at)).filter(tens -> tens >= 20).orElse(0);
  }

  /** The word before that of a month: "the tenth of February". */
  private int before(int at) {
    return at > 1 && folded.get(at - 1).equals("of") ? at - 2 : at - 1;
  }

  /** "to the ninth": at the end of a thought, with nothing that names a month. */
  Optional<Entity> ordinal(int at) {
    var place = at < words.size() && folded.get(at).equals("the") ? at + 1 : at;
    if (place >= words.size()) {
      return Optional.empty();
    }
    var word = words.get(place);
    return END.matcher(text.substring(word.to())).lookingAt()
        ? vocabulary
            .ordinal(folded.get(place))
            .map(day -> new Entity(new Day.OfMonth(day), word.from(), word.to()))
        : Optional.empty();
  }

  /** A month's name is a day with the number of one beside it, or else the month. */
  Optional<Entity> find(int at, int month) {
    var from = words.get(at).from();
    var to = words.get(at).to();
    var place = before(at);
    var ordinal = place < 0 ? Optional.<Integer>empty() : vocabulary.ordinal(folded.get(place));
    if (ordinal.isPresent()) {
      var tens = tens(place - 1);
      var begin = words.get(tens > 0 ? place - 1 : place).from();
      return one(begin, to, written -> day(written, tens + ordinal.get(), month, Optional.empty()));
    }
    var before = DAY_BEFORE.matcher(text.substring(Math.max(0, from - NEAR), from));
    if (before.find()) {
      var start = Math.max(0, from - NEAR) + before.start();
      var year = YEAR_BEFORE.matcher(text.substring(0, start));
      var after = YEAR_AFTER.matcher(text.substring(to));
      var said = year.find() ? Optional.of(number(year, 1)) : Optional.<Integer>empty();
      var begin = said.isPresent() ? year.start() : start;
      var end = to;
      if (said.isEmpty() && after.find()) {
        said = Optional.of(number(after, 1));
        end = to + after.end();
      }
      var first = Optional.ofNullable(before.group(1));
      return entity(
          days(text.substring(begin, end), first, before.group(2), month, said), begin, end);
    }
    var after = DAY_AFTER.matcher(text.substring(to));
    if (after.find()) {
      var end = to + after.end();
      var year = YEAR_AFTER.matcher(text.substring(end));
      var said = year.find() ? Optional.of(number(year, 1)) : Optional.<Integer>empty();
      var first = Optional.ofNullable(after.group(2)).map(_ -> after.group(1));
      var last = after.group(2) == null ? after.group(1) : after.group(2);
      var until = said.isPresent() ? end + year.end() : end;
      return entity(days(text.substring(from, until), first, last, month, said), from, until);
    }
    return month(at, month, from, to);
  }

  private static Object days(
      String written, Optional<String> first, String last, int month, Optional<Integer> year) {
    var until = day(written, Integer.parseInt(last), month, year);
    return first
        .<Object>map(f -> new Entity.Days(day(written, Integer.parseInt(f), month, year), until))
        .orElse(until);
  }

  /** "visu februāri", "janvāra beigām"; alone a month is as long as it is. */
  private Optional<Entity> month(int at, int month, int from, int to) {
    var begin = day("1", 1, month, Optional.empty());
    var end = new Day.LastOfMonth(Month.of(month));
    var edge =
        at + 1 < words.size()
            ? vocabulary.days().at(folded, at + 1)
            : Optional.<Lexicon.Phrase<DayPhrase>>empty();
    var first = before(at);
    var before = first >= 0 ? vocabulary.days().at(folded, first) : edge;
    if (edge.isPresent() && edge.get().meaning() instanceof DayPhrase.EdgeOfMonth(var isEnd)) {
      return entity(isEnd ? end : begin, from, words.get(at + 1).to());
    }
    if (before.isPresent() && before.get().meaning() instanceof DayPhrase.EdgeOfMonth(var isEnd)) {
      return entity(isEnd ? end : begin, words.get(first).from(), to);
    }
    if (folded.get(at).length() > 3) {
      return entity(new Entity.Days(begin, end), from, to);
    }
    return Optional.empty();
  }

  private static Day day(String written, int day, int month, Optional<Integer> year) {
    return Day.parse(written, day, month, year);
  }

  private Optional<Entity> one(int from, int to, Function<String, Day> meaning) {
    return entity(meaning.apply(text.substring(from, to)), from, to);
  }

  private static Optional<Entity> entity(Object value, int from, int to) {
    return Optional.of(new Entity(value, from, to));
  }

  private static int number(MatchResult m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
