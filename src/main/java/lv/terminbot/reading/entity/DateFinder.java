package lv.terminbot.reading.entity;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.terminbot.cycle.Day;
import lv.terminbot.reading.words.DayPhrase;
import lv.terminbot.reading.words.Lexicon;
import lv.terminbot.reading.words.Likeness;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.Vocabulary;
import lv.terminbot.text.Word;

/**
 * Finds the days that a text names: "2024-02-15", "15.02.2024.", "15.02.", "10.01.–24.01.", "2024.
 * gada 15. februārim", "15 February", "15.–26. janvārī", "rīt", "nākamnedēļ otrdien", "pēc trim
 * dienām", "līdz 15.".
 */
public final class DateFinder {
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
  private static final Pattern DOTTED =
      Pattern.compile("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\b\\.?");
  private static final Pattern SPAN =
      Pattern.compile(
          "\\b(\\d{1,2})\\.(?:(\\d{1,2})\\.?)?\\s?[-–—]\\s?(\\d{1,2})\\.(\\d{1,2})\\b(?:\\.(\\d{4})\\b)?\\.?(?!\\d)");
  private static final Pattern SHORT =
      Pattern.compile("\\b(\\d{1,2})\\.(?:(0[1-9])\\b\\.?(?!\\d)|(1[0-2])\\.(?!\\d))");
  private static final Pattern SLASHED = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(20\\d{2})\\b");
  private static final Pattern DAY_ALONE =
      Pattern.compile(
          "^\\s+(?:the\\s+)?(?:(\\d{1,2})(?:st|nd|rd|th)\\b|(\\d{1,2})\\.(?:\\s?datum\\p{L}*)?(?![\\d.])"
              + "|(\\d{1,2})(?:\\s?datum\\p{L}*|-?ajam|-?ajai|-?го|-?му|\\s?числа))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern JOINT = Pattern.compile("\\s+(?:(?:on|of|в|во)\\s+)?");
  private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,2}");
  private static final String ANY_NUMBER = "n";
  private static final int LONGEST = 5;

  private final String text;
  private final List<Word> words;
  private final List<String> folded;
  private final Vocabulary vocabulary;
  private final MonthFinder months;
  private final List<Entity> found = new ArrayList<>();

  public DateFinder(String text, List<Word> words, List<String> folded, Vocabulary vocabulary) {
    this.text = text;
    this.words = words;
    this.folded = folded;
    this.vocabulary = vocabulary;
    this.months = new MonthFinder(text, words, folded, vocabulary);
  }

  /** All that there are. */
  public List<Entity> find() {
    if (text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      spans();
      add(ISO, m -> Day.parse(m.group(), number(m, 3), number(m, 2), Optional.of(number(m, 1))));
      add(DOTTED, m -> Day.parse(m.group(), number(m, 1), number(m, 2), Optional.of(number(m, 3))));
      add(
          SLASHED,
          m -> Day.parse(m.group(), number(m, 1), number(m, 2), Optional.of(number(m, 3))));
      add(SHORT, this::yearly);
    }
    for (var at = 0; at < words.size(); at++) {
      at = Math.max(at, phrase(at) - 1);
    }
    IntStream.range(0, words.size()).forEach(this::alone);
    return found;
  }

  private Object yearly(MatchResult m) {
    var month = number(m, m.group(2) == null ? 3 : 2);
    return Day.parse(m.group(), number(m, 1), month, Optional.empty());
  }

  /** "10.01.–24.01.", "22.–26.01.", "28.12.–05.01.2025."; "1.1-1.3" are measures. */
  private void spans() {
    SPAN.matcher(text)
        .results()
        .filter(m -> number(m, 4) <= 12 && number(m, 3) <= 31 && isDated(m))
        .forEach(
            m -> {
              var year = Optional.ofNullable(m.group(5)).map(Integer::valueOf);
              var month = number(m, 4);
              var first = m.group(2) == null ? month : number(m, 2);
              put(
                  new Entity.Days(
                      Day.parse(
                          m.group(), number(m, 1), first, year.map(y -> first > month ? y - 1 : y)),
                      Day.parse(m.group(), number(m, 3), month, year)),
                  m.start(),
                  m.end());
            });
  }

  private static boolean isDated(MatchResult m) {
    var zero = m.group(4).startsWith("0") || m.group(4).length() == 2;
    return zero || m.group(5) != null || (m.group(2) == null && m.group().endsWith("."));
  }

  /** What is named by a phrase at this place; where to go on looking. */
  private int phrase(int at) {
    var near = vocabulary.days().at(folded, at);
    var counted = near.isEmpty() ? counted(at) : near;
    var known = counted.isEmpty() ? misspelt(at) : counted;
    if (known.isEmpty()) {
      return at + 1;
    }
    var phrase = known.get();
    var last = at + phrase.words().size() - 1;
    var from = words.get(at).from();
    var to = words.get(last).to();
    switch (phrase.meaning()) {
      case DayPhrase.Named(Day.Weekday(var weekday)) -> weekday(weekday, from, to);
      case DayPhrase.Named(var day) -> put(day, from, to);
      case DayPhrase.Span(var first, var until) -> span(new Entity.Days(first, until), from, to);
      case DayPhrase.InMonth(var month) ->
          months.find(at, month).ifPresent(e -> put(e.value(), e.from(), e.to()));
      case DayPhrase.Counted(var days) ->
          folded.subList(at, last + 1).stream()
              .flatMap(w -> number(w).stream())
              .findFirst()
              .ifPresent(n -> put(new Day.Ahead(n * days), from, to));
      case DayPhrase.EdgeOfMonth _ -> {}
    }
    return last + 1;
  }

  /** The name of a day with a slip of the pen; of other days only where one is due. */
  private Optional<Lexicon.Phrase<DayPhrase>> misspelt(int at) {
    var due =
        at > 0
            && (vocabulary.is(Mark.UNTIL, folded.get(at - 1))
                || vocabulary.is(Mark.FROM, folded.get(at - 1)));
    return folded.get(at).length() >= 6
        ? vocabulary.days().singles(folded.get(at).charAt(0)).stream()
            .filter(p -> due || p.meaning() instanceof DayPhrase.Named(Day.Weekday(DayOfWeek _)))
            .filter(p -> Likeness.misspelt(folded.get(at), p.words().getFirst()))
            .findFirst()
        : Optional.empty();
  }

  /** As the vocabulary has them: "pēdējās n dienās". */
  private Optional<Lexicon.Phrase<DayPhrase>> counted(int at) {
    var ahead = new ArrayList<>(folded.subList(at, Math.min(folded.size(), at + LONGEST)));
    ahead.replaceAll(word -> number(word).isPresent() ? ANY_NUMBER : word);
    return ahead.contains(ANY_NUMBER) ? vocabulary.days().at(ahead, 0) : Optional.empty();
  }

  private Optional<Integer> number(String word) {
    return COUNT.matcher(word).matches()
        ? Optional.of(Integer.valueOf(word))
        : vocabulary.number(word);
  }

  /** "Tuesday next week": a day of the week that is named behind it. */
  private void span(Entity.Days days, int from, int to) {
    if (!found.isEmpty()
        && found.getLast().value() instanceof Day.Weekday(var weekday)
        && days.from() instanceof Day.OfWeek(var weeks, _)
        && areOne(found.getLast().to(), from)) {
      put(new Day.OfWeek(weeks, weekday), found.removeLast().from(), to);
    } else {
      put(days, from, to);
    }
  }

  private boolean areOne(int from, int to) {
    return JOINT.matcher(text).region(from, to).matches();
  }

  /** "nākamnedēļ otrdien", "next week on Tuesday" are of the week that is named. */
  private void weekday(DayOfWeek weekday, int from, int to) {
    var before = found.isEmpty() ? Optional.<Entity>empty() : Optional.of(found.getLast());
    if (before.isPresent()
        && before.get().value() instanceof Entity.Days(Day.OfWeek(var weeks, _), _)
        && areOne(before.get().to(), from)) {
      found.removeLast();
      put(new Day.OfWeek(weeks, weekday), before.get().from(), to);
    } else if (isOfTheWeekBefore(from)) {
      put(new Day.OfWeek(-1, weekday), from, to);
    } else {
      put(new Day.Weekday(weekday), from, to);
    }
  }

  /** "kopš pagājušās pirmdienas" */
  private boolean isOfTheWeekBefore(int from) {
    var at = Collections.binarySearch(words.stream().map(Word::from).toList(), from);
    return at > 0 && vocabulary.is(Mark.LAST, folded.get(at - 1));
  }

  /** "līdz 15.", "from the 5th": the number of a day with nothing that names a month. */
  private void alone(int at) {
    var isNumberSign = at > 0 && vocabulary.is(Mark.COMMITMENT, folded.get(at - 1));
    if (!isNumberSign
        && (vocabulary.is(Mark.UNTIL, folded.get(at))
            || vocabulary.is(Mark.FROM, folded.get(at)))) {
      var day = DAY_ALONE.matcher(text.substring(words.get(at).to()));
      if (day.find()) {
        var from = words.get(at).to();
        var digits =
            Stream.of(1, 2, 3).map(day::group).filter(Objects::nonNull).findFirst().orElseThrow();
        var number = Integer.parseInt(digits);
        var start = text.indexOf(digits, from);
        if (number >= 1 && number <= 31 && !isMoreThanADay(from + day.end())) {
          put(new Day.OfMonth(number), start, from + day.end());
        }
      } else if (vocabulary.is(Mark.UNTIL, folded.get(at))) {
        months.ordinal(at + 1).ifPresent(e -> put(e.value(), e.from(), e.to()));
      }
    }
  }

  /** "no 5. apņemšanās", "līdz 5. februārim". */
  private boolean isMoreThanADay(int from) {
    for (var at = 0; at < words.size(); at++) {
      if (words.get(at).from() >= from) {
        var named = vocabulary.days().at(folded, at).map(phrase -> phrase.meaning());
        return vocabulary.is(Mark.COMMITMENT, folded.get(at))
            || named.filter(DayPhrase.InMonth.class::isInstance).isPresent();
      }
    }
    return false;
  }

  private void add(Pattern pattern, Function<MatchResult, Object> meaning) {
    pattern.matcher(text).results().forEach(m -> put(meaning.apply(m), m.start(), m.end()));
  }

  private void put(Object value, int from, int to) {
    var one = new Entity(value, from, to);
    if (found.stream().noneMatch(one::overlaps)) {
      found.add(one);
    }
  }

  private static int number(MatchResult m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
