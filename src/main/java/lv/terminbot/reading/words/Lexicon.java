package lv.terminbot.reading.words;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Phrases of one or more folded words, each with a meaning; the longest that fits is found. */
public final class Lexicon<T> {
  private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();
  private final Map<Character, List<Phrase<T>>> singles;

  public Lexicon(Map<List<String>, T> phrases) {
    phrases.entrySet().stream()
        .map(entry -> new Phrase<>(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(phrase -> -phrase.words().size()))
        .forEach(
            phrase ->
                byFirstWord.merge(phrase.words().getFirst(), List.of(phrase), Lexicon::joined));
    singles =
        phrases().stream()
            .filter(phrase -> phrase.words().size() == 1)
            .collect(groupingBy(phrase -> phrase.words().getFirst().charAt(0)));
  }

  /** The longest phrase that begins at this place among words. */
  public Optional<Phrase<T>> at(List<String> words, int place) {
    return byFirstWord.getOrDefault(words.get(place), List.of()).stream()
        .filter(phrase -> phrase.beginsAt(words, place))
        .findFirst();
  }

  public List<Phrase<T>> beginningWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  /** Those of one word that begins with this letter. */
  public List<Phrase<T>> singles(char letter) {
    return singles.getOrDefault(letter, List.of());
  }

  public Collection<Phrase<T>> phrases() {
    return byFirstWord.values().stream().flatMap(List::stream).toList();
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  public record Phrase<T>(List<String> words, T meaning) {
    private boolean beginsAt(List<String> text, int place) {
      return text.size() - place >= words.size()
          && text.subList(place, place + words.size()).equals(words);
    }
  }
}
