package lv.terminbot.question;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.question.Sense.About;
import lv.terminbot.question.Sense.Filler;
import lv.terminbot.text.Language;

/**
 * The words that the bot knows, of all languages together, since people mix them. Made once from a
 * file for each language ({@code question/vocabulary_lv.properties}); safe to ask from any thread.
 */
public final class Vocabulary {
  private static final String TONGUE = "language";

  private final Lexicon lexicon;
  private final Lexicon days;
  private final Lexicon ladder;
  private final Marks marks;
  private final Keywords keywords;

  private Vocabulary(
      Lexicon lexicon, Lexicon days, Lexicon ladder, Marks marks, Keywords keywords) {
    this.marks = marks;
    this.keywords = keywords;
    this.lexicon = lexicon;
    this.days = days;
    this.ladder = ladder;
  }

  /**
   * Reads the vocabularies.
   *
   * @throws IllegalArgumentException for a key that is missing or not known, and for a phrase that
   *     means two things
   */
  public static Vocabulary of(Map<Language, Properties> files) {
    var phrases = new HashMap<List<String>, Sense>();
    var days = new HashMap<List<String>, Sense>();
    var ladder = new HashMap<List<String>, Sense>();
    files.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(Language::code)))
        .forEach(
            file -> {
              check(file.getKey(), file.getValue());
              add(phrases, senses(file.getKey()), file.getValue());
              add(days, days(), file.getValue());
              add(ladder, ladder(), file.getValue());
            });
    return new Vocabulary(
        new Lexicon(phrases),
        new Lexicon(days),
        new Lexicon(ladder),
        Marks.of(files),
        Keywords.of(files));
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

  /** The words by which it is known what is looked up. */
  Keywords keywords() {
    return keywords;
  }

  /** The words that mark a sentence or a state. */
  Marks marks() {
    return marks;
  }

  /** The one state that a misspelt word can only mean. */
  Optional<ProgressState> nearestState(String word) {
    var near =
        lexicon.phrases().stream()
            .filter(p -> p.words().size() == 1 && Likeness.slip(word, p.words().getFirst()))
            .map(Lexicon.Phrase::sense)
            .distinct()
            .toList();
    return near.size() == 1 && near.getFirst() instanceof Sense.State(var state)
        ? Optional.of(state)
        : Optional.empty();
  }

  /** The one topic that a misspelt word can only mean. */
  Optional<Topic> nearest(String word) {
    var near = near(word).toList();
    return near.size() == 1 ? near.stream().findFirst() : Optional.empty();
  }

  /** The topics that have a word which this one may be a misspelling of. */
  Stream<Topic> near(String word) {
    return lexicon.phrases().stream()
        .filter(p -> p.words().size() == 1 && Likeness.slip(word, p.words().getFirst()))
        .flatMap(p -> p.sense() instanceof About(Topic topic) ? Stream.of(topic) : Stream.empty())
        .distinct()
        .sorted();
  }

  private static void check(Language language, Properties file) {
    var keys = new HashSet<>(senses(language).keySet());
    keys.addAll(days().keySet());
    keys.addAll(ladder().keySet());
    keys.addAll(Marks.KEYS);
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

  private static Map<String, Sense> senses(Language language) {
    var senses = new HashMap<String, Sense>();
    Stream.of(Topic.values()).forEach(t -> senses.put(t.key(), new About(t)));
    Stream.of(Order.values()).forEach(o -> senses.put(o.key(), new Sense.Ordered(o)));
    Stream.of(ProgressState.values())
        .forEach(s -> senses.put("state." + s.code(), new Sense.State(s)));
    senses.put(TONGUE, new Sense.Tongue(language));
    senses.put("doubt", new Sense.Doubt());
    senses.put("filler", new Filler());
    return senses;
  }

  private static Map<String, Sense> ladder() {
    return Stream.of(Sense.OfLadder.Part.values())
        .collect(
            Collectors.toMap(
                part -> "ladder." + part.name().toLowerCase(java.util.Locale.ROOT),
                Sense.OfLadder::new));
  }

  private static Map<String, Sense> days() {
    var senses = new HashMap<String, Sense>();
    senses.put("day.yesterday", new Sense.Named(new Day.Ahead(-1)));
    senses.put("day.week-ago", new Sense.Named(new Day.Ahead(-7)));
    senses.put("day.month-ago", new Sense.Named(new Day.Ahead(-30)));
    senses.put("day.today", new Sense.Named(new Day.Ahead(0)));
    senses.put("day.tomorrow", new Sense.Named(new Day.Ahead(1)));
    Stream.of(DayOfWeek.values())
        .forEach(d -> senses.put("day.week." + d.getValue(), new Sense.Named(new Day.Weekday(d))));
    Stream.of(Month.values())
        .forEach(m -> senses.put("day.month." + m.getValue(), new Sense.InMonth(m.getValue())));
    return senses;
  }

  private static Set<String> difference(Set<String> some, Set<String> without) {
    var left = new HashSet<>(some);
    left.removeAll(without);
    return left.stream().collect(Collectors.toCollection(TreeSet::new));
  }
}
