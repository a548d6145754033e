package lv.terminbot.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.terminbot.intent.Day;

/**
 * Finds the days that a text names: "2024-02-15", "15.02.2024.", "15.02.", "2024. gada 15.
 * februārim", "15 February 2024", "rīt", "pirmdien", "pēdējās trīs dienās". A number with one
 * point, such as "3.2", is a measure's; as a day it needs its month in two digits and a point or a
 * zero, as in "15.02." or "3.02".
 */
record DayWords(List<Found> found) {
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
  private static final Pattern DOTTED =
      Pattern.compile("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\b\\.?");
  private static final Pattern SHORT =
      Pattern.compile("\\b(\\d{1,2})\\.(?:(0\\d)\\b\\.?(?!\\d)|(1\\d)\\.(?!\\d))");
  private static final Pattern YEAR_BEFORE = Pattern.compile("(\\d{4})\\.?\\s*(?:gada\\s+)?$");
  private static final Pattern DAY_BEFORE = Pattern.compile("(\\d{1,2})\\.?\\s*$");
  private static final Pattern DAY_AFTER = Pattern.compile("^\\s*(\\d{1,2})\\b(?!\\.\\d)\\.?,?");
  private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,2}");
  private static final String ANY_NUMBER = "n";
  private static final Pattern YEAR_AFTER = Pattern.compile("^,?\\s*(\\d{4})\\b\\.?(?:\\s*gada)?");

  /**
   * A day and where it stands in the text.
   *
   * @param from its first character
   * @param to the character after its last
   */
  record Found(Day day, int from, int to) {
    boolean overlaps(Found other) {
      return from < other.to && other.from < to;
    }
  }

  /** All that there are, in the order of the text. */
  static DayWords in(String text, Vocabulary vocabulary) {
    var found = new ArrayList<Found>();
    add(found, text, ISO, m -> Day.parse(m.group(), number(m, 3), number(m, 2), year(m, 1)));
    add(found, text, DOTTED, m -> Day.parse(m.group(), number(m, 1), number(m, 2), year(m, 3)));
    add(found, text, SHORT, DayWords::yearly);
    named(text, vocabulary).forEach(named -> addUnlessThere(found, named));
    found.sort(Comparator.comparingInt(Found::from));
    return new DayWords(List.copyOf(found));
  }

  /** The text without its days. */
  String without(String text) {
    var rest = new StringBuilder(text);
    found.reversed().forEach(day -> rest.replace(day.from(), day.to(), " "));
    return rest.toString();
  }

  private static Day yearly(MatchResult m) {
    var month = m.group(2) == null ? number(m, 3) : number(m, 2);
    return Day.parse(m.group(), number(m, 1), month, Optional.empty());
  }

  private static List<Found> named(String text, Vocabulary vocabulary) {
    var words = Word.of(text);
    var found = new ArrayList<Found>();
    for (var at = 0; at < words.size(); at++) {
      var ahead = words.subList(at, words.size()).stream().limit(4).map(Word::folded).toList();
      var numbers = ahead.stream().map(word -> number(word, vocabulary)).toList();
      var phrase = vocabulary.day(ahead).or(() -> vocabulary.day(withoutNumbers(ahead, numbers)));
      if (phrase.isPresent()) {
        var from = words.get(at).from();
        var to = words.get(at + phrase.get().words().size() - 1).to();
        switch (phrase.get().sense()) {
          case Sense.Named(var day) -> found.add(new Found(day, from, to));
          case Sense.InMonth(var month) -> inMonth(text, month, from, to).ifPresent(found::add);
          case Sense.DaysBack() ->
              numbers.stream()
                  .flatMap(Optional::stream)
                  .findFirst()
                  .ifPresent(days -> found.add(new Found(new Day.Ahead(-days), from, to)));
          default -> throw new IllegalStateException("no day: " + phrase.get());
        }
      }
    }
    return found;
  }

  private static Optional<Integer> number(String word, Vocabulary vocabulary) {
    return COUNT.matcher(word).matches()
        ? Optional.of(Integer.valueOf(word))
        : vocabulary.numerals().number(word);
  }

  /** As the vocabulary has them: "pēdējās n dienās". */
  private static List<String> withoutNumbers(List<String> words, List<Optional<Integer>> numbers) {
    return IntStream.range(0, words.size())
        .mapToObj(i -> numbers.get(i).isPresent() ? ANY_NUMBER : words.get(i))
        .toList();
  }

  /** A month's name is a day only with the number of one beside it. */
  private static Optional<Found> inMonth(String text, int month, int from, int to) {
    var before = DAY_BEFORE.matcher(text).region(0, from);
    if (before.find()) {
      var year = YEAR_BEFORE.matcher(text).region(0, before.start());
      if (year.find()) {
        return Optional.of(day(text, before, month, Optional.of(year), year.start(), to));
      }
      return Optional.of(dayThenYear(text, before, month, before.start(), to));
    }
    var after = DAY_AFTER.matcher(text).region(to, text.length());
    return after.find()
        ? Optional.of(dayThenYear(text, after, month, from, after.end()))
        : Optional.empty();
  }

  private static Found dayThenYear(String text, MatchResult day, int month, int from, int to) {
    var year = YEAR_AFTER.matcher(text).region(to, text.length());
    return year.find()
        ? day(text, day, month, Optional.of(year), from, year.end())
        : day(text, day, month, Optional.empty(), from, to);
  }

  private static Found day(
      String text,
      MatchResult day,
      int month,
      Optional<? extends MatchResult> year,
      int from,
      int to) {
    var written = text.substring(from, to);
    return new Found(
        Day.parse(written, number(day, 1), month, year.map(y -> number(y, 1))), from, to);
  }

  private static void add(
      List<Found> found, String text, Pattern pattern, Function<MatchResult, Day> meaning) {
    pattern
        .matcher(text)
        .results()
        .forEach(m -> addUnlessThere(found, new Found(meaning.apply(m), m.start(), m.end())));
  }

  private static void addUnlessThere(List<Found> found, Found one) {
    if (found.stream().noneMatch(one::overlaps)) {
      found.add(one);
    }
  }

  private static int number(MatchResult m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static Optional<Integer> year(MatchResult m, int group) {
    return Optional.of(number(m, group));
  }
}
