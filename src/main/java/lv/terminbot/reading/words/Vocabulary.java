package lv.terminbot.reading.words;

import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.terminbot.cycle.Year;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.text.Language;
import lv.terminbot.text.Word;

/**
 * The words by which days, numbers and states are known, of all languages together, since people
 * mix them. Made once from a file for each language ({@code reading/words_lv.properties}); safe to
 * ask from any thread.
 */
public final class Vocabulary {
  private static final List<Integer> COUNTED =
      IntStream.concat(IntStream.rangeClosed(1, 15), IntStream.of(20, 30)).boxed().toList();
  private static final List<Integer> ORDINALS = IntStream.rangeClosed(1, 20).boxed().toList();
  private static final List<Integer> HOURS = IntStream.rangeClosed(1, 12).boxed().toList();

  private final Lexicon<ProgressState> states;
  private final Lexicon<DayPhrase> days;
  private final Lexicon<Year> years;
  private final Lexicon<LadderWord> ladder;
  private final Lexicon<Language> languages;
  private final Lexicon<Integer> numbers;
  private final Lexicon<Integer> ordinals;
  private final Lexicon<Integer> hours;
  private final Lexicon<LocalTime> partsOfDay;
  private final Lexicon<Boolean> points;
  private final Lexicon<ReportPart> parts;
  private final TopicStems topics;
  private final Concepts concepts;
  private final Set<String> words;
  private final NearStates near;
  private final Map<Mark, Lexicon<Mark>> marks = new EnumMap<>(Mark.class);

  private Vocabulary(Map<Language, Properties> files) {
    var all = files.values();
    this.states = lexicon(all, keyed("state.", ProgressState.values(), ProgressState::code));
    this.days = lexicon(all, DayPhrase.byKey());
    this.years =
        lexicon(
            all,
            Map.of(
                "year.last", new Year.Ahead(-1),
                "year.this", new Year.Ahead(0),
                "year.next", new Year.Ahead(1)));
    this.ladder = lexicon(all, keyed("ladder.", LadderWord.values(), LadderWord::code));
    this.numbers = lexicon(all, numbered("number.", COUNTED));
    this.ordinals = lexicon(all, numbered("ordinal.", ORDINALS));
    this.hours = lexicon(all, numbered("hour.", HOURS));
    this.partsOfDay = lexicon(all, DayParts.byKey());
    this.parts = lexicon(all, keyed("part.", ReportPart.values(), ReportPart::question));
    this.topics = TopicStems.of(all);
    this.concepts = Concepts.of(all);
    this.words = words(all);
    this.points = lexicon(all, Map.of("number.point", true));
    for (var mark : Mark.values()) {
      marks.put(mark, lexicon(all, Map.of(mark.key(), mark)));
    }
    var named = new HashMap<List<String>, Language>();
    files.forEach(
        (language, file) -> phrases(file, "language").forEach(p -> named.put(p, language)));
    this.languages = new Lexicon<>(named);
    this.near =
        new NearStates(
            words(states),
            Stream.of(Mark.NOT, Mark.DOUBT, Mark.PART, Mark.STILL)
                .flatMap(mark -> words(Objects.requireNonNull(marks.get(mark)))));
  }

  /**
   * Reads the words.
   *
   * @throws IllegalArgumentException for a key that is missing or not known
   */
  public static Vocabulary of(Map<Language, Properties> files) {
    files.forEach(Vocabulary::check);
    return new Vocabulary(files);
  }

  public Lexicon<ProgressState> states() {
    return states;
  }

  public Lexicon<DayPhrase> days() {
    return days;
  }

  public Lexicon<Year> years() {
    return years;
  }

  public Lexicon<LadderWord> ladder() {
    return ladder;
  }

  public Lexicon<Language> languages() {
    return languages;
  }

  /** Hours as they are spoken: "desmitos". */
  public Lexicon<Integer> hours() {
    return hours;
  }

  /** Parts of the day, each by an hour of its own: "pēc pusdienām". */
  public Lexicon<LocalTime> partsOfDay() {
    return partsOfDay;
  }

  /** The parts of a report, by the words that announce them. */
  public Lexicon<ReportPart> parts() {
    return parts;
  }

  /** What titles speak of, in all languages. */
  public TopicStems topics() {
    return topics;
  }

  /** What words speak of, in all languages. */
  public Concepts concepts() {
    return concepts;
  }

  /** Whether this folded word is one of those here. */
  public boolean has(String folded) {
    return words.contains(folded);
  }

  /** "trīs" is 3. */
  public Optional<Integer> number(String folded) {
    return numbers.at(List.of(folded), 0).map(Lexicon.Phrase::meaning);
  }

  /** "trešā" is 3. */
  public Optional<Integer> ordinal(String folded) {
    return ordinals.at(List.of(folded), 0).map(Lexicon.Phrase::meaning);
  }

  /** Whether it stands between the parts of a number: "trīs punkts divi". */
  public boolean isPoint(String folded) {
    return points.at(List.of(folded), 0).isPresent();
  }

  /** How many words from this place on are such a mark; 0 where none is there. */
  public int marked(Mark mark, List<String> words, int place) {
    return Objects.requireNonNull(marks.get(mark))
        .at(words, place)
        .map(phrase -> phrase.words().size())
        .orElse(0);
  }

  public boolean is(Mark mark, String folded) {
    return marked(mark, List.of(folded), 0) > 0;
  }

  /** Whether it is such a mark with a slip of the pen: "nohting". */
  public boolean isNear(Mark mark, String folded) {
    return words(Objects.requireNonNull(marks.get(mark)))
        .map(phrase -> phrase.words().getFirst())
        .anyMatch(known -> known.length() > 4 && Likeness.misspelt(folded, known));
  }

  /** What a misspelt word can only mean, if it is a state and nothing else here is as near. */
  public Optional<ProgressState> nearestState(String word) {
    return near.to(word);
  }

  private static <T> Stream<Lexicon.Phrase<T>> words(Lexicon<T> lexicon) {
    return lexicon.phrases().stream().filter(p -> p.words().size() == 1);
  }

  private static <T> Map<String, T> keyed(String before, T[] values, Function<T, String> code) {
    return Stream.of(values).collect(Collectors.toMap(v -> before + code.apply(v), v -> v));
  }

  private static Map<String, Integer> numbered(String before, List<Integer> numbers) {
    return numbers.stream().collect(Collectors.toMap(n -> before + n, n -> n));
  }

  private static <T> Lexicon<T> lexicon(
      Collection<Properties> files, Map<String, ? extends T> keys) {
    var found = new HashMap<List<String>, T>();
    for (var file : files) {
      keys.forEach((key, meaning) -> phrases(file, key).forEach(p -> found.put(p, meaning)));
    }
    return new Lexicon<>(found);
  }

  private static Set<String> words(Collection<Properties> files) {
    return files.stream()
        .flatMap(
            file ->
                file.stringPropertyNames().stream()
                    .filter(key -> !isOfBeginnings(key))
                    .flatMap(key -> phrases(file, key)))
        .flatMap(List::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isOfBeginnings(String key) {
    return key.startsWith(TopicStems.KEY) || key.startsWith(Concepts.KEY);
  }

  private static Stream<List<String>> phrases(Properties file, String key) {
    return Stream.of(file.getProperty(key, "").split(","))
        .map(Word::folded)
        .filter(words -> !words.isEmpty());
  }

  private static void check(Language language, Properties file) {
    var keys = new HashSet<>(DayPhrase.byKey().keySet());
    keys.addAll(keyed("state.", ProgressState.values(), ProgressState::code).keySet());
    keys.addAll(keyed("part.", ReportPart.values(), ReportPart::question).keySet());
    keys.addAll(keyed("ladder.", LadderWord.values(), LadderWord::code).keySet());
    keys.addAll(numbered("number.", COUNTED).keySet());
    keys.addAll(numbered("ordinal.", ORDINALS).keySet());
    keys.addAll(numbered("hour.", HOURS).keySet());
    keys.addAll(DayParts.byKey().keySet());
    Stream.of(Mark.values()).forEach(mark -> keys.add(mark.key()));
    keys.addAll(Set.of("number.point", "language", "year.last", "year.this", "year.next"));
    var missing = new TreeSet<>(keys);
    missing.removeAll(file.stringPropertyNames());
    var strange = new TreeSet<>(file.stringPropertyNames());
    strange.removeAll(keys);
    strange.removeIf(Vocabulary::isOfBeginnings);
    if (!missing.isEmpty() || !strange.isEmpty()) {
      throw new IllegalArgumentException(
          "words %s: missing %s, not known %s".formatted(language.code(), missing, strange));
    }
  }
}
