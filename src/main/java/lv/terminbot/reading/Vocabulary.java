package lv.terminbot.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.Sense.Filler;
import lv.terminbot.text.Language;

/**
 * The words that the bot knows, of all languages together, since people mix them. Made once from a
 * file for each language ({@code reading/vocabulary_lv.properties}); safe to ask from any thread.
 */
public final class Vocabulary {
  private final Lexicon lexicon;
  private final Lexicon days;
  private final Lexicon ladder;
  private final Lexicon years;
  private final Marks marks;
  private final OtherNumbers otherNumbers;
  private final Keywords keywords;
  private final Numerals numerals;
  private final Spelling spelling;

  private Vocabulary(Map<Language, Properties> files) {
    this.lexicon = lexicon(files, Senses::of);
    this.days = lexicon(files, _ -> Senses.days());
    this.ladder = lexicon(files, _ -> Senses.ladder());
    this.years = lexicon(files, _ -> Senses.years());
    this.marks = Marks.of(files);
    this.otherNumbers = OtherNumbers.of(files.values());
    this.keywords = Keywords.of(files.values());
    this.numerals = Numerals.of(files.values());
    this.spelling = knownWords();
  }

  /**
   * Reads the vocabularies.
   *
   * @throws IllegalArgumentException for a key that is missing or not known, and for a phrase that
   *     means two things
   */
  public static Vocabulary of(Map<Language, Properties> files) {
    files.forEach(Vocabulary::check);
    return new Vocabulary(files);
  }

  private static Lexicon lexicon(
      Map<Language, Properties> files, Function<Language, Map<String, Sense>> senses) {
    var phrases = new HashMap<List<String>, Sense>();
    files.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(Language::code)))
        .forEach(file -> add(phrases, senses.apply(file.getKey()), file.getValue()));
    return new Lexicon(phrases);
  }

  private Spelling knownWords() {
    var words =
        Stream.of(lexicon, days, ladder, years)
            .flatMap(known -> known.phrases().stream())
            .flatMap(phrase -> phrase.words().stream());
    return new Spelling(Stream.concat(words, numerals.words().stream()).toList(), keywords.terms());
  }

  /** The longest known phrase that these words begin with. */
  Optional<Lexicon.Phrase> at(List<String> words) {
    return lexicon.at(words);
  }

  /** The name of a day or month that these words begin with; a world of words of its own. */
  Optional<Lexicon.Phrase> day(List<String> words) {
    return days.at(words);
  }

  /** A word of the dates and steps of a cycle that these words begin with. */
  Optional<Lexicon.Phrase> ofLadder(List<String> words) {
    return ladder.at(words);
  }

  /** The name of a year that these words begin with. */
  Optional<Lexicon.Phrase> year(List<String> words) {
    return years.at(words);
  }

  /** Numbers in words. */
  Numerals numerals() {
    return numerals;
  }

  /** What misspelt words mean. */
  Spelling spelling() {
    return spelling;
  }

  /** The phrases by which the subject of a question is known. */
  Keywords keywords() {
    return keywords;
  }

  /** The words that mark a sentence or a state. */
  Marks marks() {
    return marks;
  }

  /** What tells a number of something else from that of a measure. */
  OtherNumbers otherNumbers() {
    return otherNumbers;
  }

  /** The one state that a misspelt word can only mean. */
  Optional<ProgressState> nearestState(String word) {
    var near =
        lexicon.phrases().stream()
            .filter(p -> p.words().size() == 1 && Likeness.slipInside(word, p.words().getFirst()))
            .map(Lexicon.Phrase::sense)
            .distinct()
            .toList();
    return near.size() == 1 && near.getFirst() instanceof Sense.State(var state)
        ? Optional.of(state)
        : Optional.empty();
  }

  private static void check(Language language, Properties file) {
    var keys = new HashSet<>(Senses.of(language).keySet());
    keys.addAll(Senses.days().keySet());
    keys.addAll(Senses.ladder().keySet());
    keys.addAll(Senses.years().keySet());
    keys.addAll(Numerals.KEYS);
    keys.addAll(Marks.KEYS);
    keys.addAll(OtherNumbers.KEYS);
    keys.addAll(Keywords.KEYS);
    var missing = difference(keys, file.stringPropertyNames());
    var strange = difference(file.stringPropertyNames(), keys);
    if (!missing.isEmpty() || !strange.isEmpty()) {
      throw new IllegalArgumentException(
          "vocabulary %s: missing %s, not known %s".formatted(language.code(), missing, strange));
    }
  }

  private static void add(
      Map<List<String>, Sense> all, Map<String, Sense> senses, Properties file) {
    senses.forEach(
        (key, sense) ->
            Stream.of(file.getProperty(key).split(","))
                .map(Word::folded)
                .filter(words -> !words.isEmpty())
                .forEach(words -> all.merge(words, sense, (a, b) -> one(words, a, b))));
  }

  /** A word of one language may say nothing in another; more than that must not differ. */
  private static Sense one(List<String> words, Sense one, Sense other) {
    if (one.equals(other) || other instanceof Filler) {
      return one;
    }
    if (one instanceof Filler) {
      return other;
    }
    throw new IllegalArgumentException(
        "vocabulary: \"%s\" means both %s and %s".formatted(String.join(" ", words), one, other));
  }

  private static Set<String> difference(Set<String> some, Set<String> without) {
    var left = new HashSet<>(some);
    left.removeAll(without);
    return left.stream().collect(Collectors.toCollection(TreeSet::new));
  }
}
