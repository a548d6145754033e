package lv.terminbot.reading.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.text.Localized;
import lv.terminbot.text.Stem;
import lv.terminbot.text.Word;

/**
 * Finds things by words of their names, whatever the endings and with a slip of the pen in long
 * words. It takes the same time for ten thousand names as for ten; safe to ask from any thread.
 */
public final class WordIndex<T> {
  private static final int SHORTEST = 3;

  /** Words that begin alike in so many letters may be forms of one. */
  private static final int HEAD = 5;

  private final Map<String, Set<T>> byStem;
  private final TreeMap<String, Set<T>> byWord;
  private final Map<Character, List<String>> byFirstLetter;

  private WordIndex(Map<String, Set<T>> byStem, TreeMap<String, Set<T>> byWord) {
    this.byStem = byStem;
    this.byWord = byWord;
    this.byFirstLetter =
        byWord.keySet().stream().collect(Collectors.groupingBy(word -> word.charAt(0)));
  }

  /** An index that grows with each thing put into it. */
  public static final class Builder<T> {
    private final Map<String, Set<T>> byStem = new HashMap<>();
    private final TreeMap<String, Set<T>> byWord = new TreeMap<>();
    private final Map<String, String> stems = new HashMap<>();

    /** Puts a thing under each word of its name in each language. */
    public void put(T thing, Localized name) {
      for (var text : name.byLanguage().values()) {
        for (var word : Word.of(text)) {
          if (word.folded().length() >= SHORTEST) {
            var written = text.substring(word.from(), word.to());
            var stem = stems.computeIfAbsent(written, Stem::of);
            byStem.computeIfAbsent(stem, _ -> new LinkedHashSet<>()).add(thing);
            byWord.computeIfAbsent(word.folded(), _ -> new LinkedHashSet<>()).add(thing);
          }
        }
      }
    }

    public WordIndex<T> build() {
      return new WordIndex<>(byStem, byWord);
    }
  }

  /** Whether any has this word in its name, in any case. */
  public boolean has(String written) {
    return byStem.containsKey(Stem.of(written)) || byWord.containsKey(Word.fold(written));
  }

  /** All that have this word in their names; none for a word that says nothing. */
  public Set<T> with(String written) {
    var folded = Word.fold(written);
    if (folded.length() < SHORTEST || StopWords.have(folded)) {
      return Set.of();
    }
    var found = new LinkedHashSet<T>();
    found.addAll(byStem.getOrDefault(Stem.of(written), Set.of()));
    found.addAll(byWord.getOrDefault(folded, Set.of()));
    if (isExact(folded)) {
      return found;
    }
    if (folded.length() >= HEAD) {
      alike(folded).forEach(found::addAll);
    }
    if (found.isEmpty()) {
      misspelt(folded).forEach(found::addAll);
    }
    return found;
  }

  /** All that have this word in their names, or one that begins so. */
  public Set<T> with(String written, List<String> beginnings) {
    var found = new LinkedHashSet<>(with(written));
    beginnings.forEach(begin -> found.addAll(beginningWith(begin)));
    return found;
  }

  private Set<T> beginningWith(String folded) {
    var found = new LinkedHashSet<T>();
    byWord.subMap(folded, folded + Character.MAX_VALUE).values().forEach(found::addAll);
    return found;
  }

  /** Another digit is another thing: LV0050 is not LV0051 misspelt. */
  private static boolean isExact(String folded) {
    return folded.chars().anyMatch(Character::isDigit);
  }

  /** Those that have all of these words; none for no words. */
  public Set<T> withAll(Collection<String> words) {
    var found = new ArrayList<Set<T>>();
    words.forEach(word -> found.add(with(word)));
    return found.stream()
        .reduce((some, more) -> some.stream().filter(more::contains).collect(ordered()))
        .orElse(Set.of());
  }

  /** How many of these words each has, for those that have any. */
  public Map<T, Long> counts(Collection<String> words) {
    return words.stream()
        .distinct()
        .flatMap(word -> with(word).stream())
        .collect(Collectors.groupingBy(thing -> thing, Collectors.counting()));
  }

  private Stream<Set<T>> alike(String folded) {
    var head = folded.substring(0, HEAD);
    return byWord.subMap(head, head + Character.MAX_VALUE).entrySet().stream()
        .filter(word -> Likeness.sameStem(word.getKey(), folded))
        .map(Map.Entry::getValue);
  }

  private Stream<Set<T>> misspelt(String folded) {
    return byFirstLetter.getOrDefault(folded.charAt(0), List.of()).stream()
        .filter(word -> Likeness.misspelt(folded, word))
        .map(word -> byWord.getOrDefault(word, Set.of()));
  }

  private static <T> Collector<T, ?, Set<T>> ordered() {
    return Collectors.toCollection(LinkedHashSet::new);
  }
}
