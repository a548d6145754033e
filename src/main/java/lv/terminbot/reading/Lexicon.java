package lv.terminbot.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Phrases of one or more folded words, each with a sense; the longest that fits is found. */
final class Lexicon {
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  Lexicon(Map<List<String>, Sense> phrases) {
    phrases.entrySet().stream()
        .map(entry -> new Phrase(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(phrase -> -phrase.words().size()))
        .forEach(
            phrase ->
                byFirstWord.merge(phrase.words().getFirst(), List.of(phrase), Lexicon::joined));
  }

  /** The longest phrase that these words begin with. */
  Optional<Phrase> at(List<String> words) {
    return byFirstWord.getOrDefault(words.getFirst(), List.of()).stream()
        .filter(phrase -> phrase.begins(words))
        .findFirst();
  }

  Collection<Phrase> phrases() {
    return byFirstWord.values().stream().flatMap(List::stream).toList();
  }

  private static List<Phrase> joined(List<Phrase> some, List<Phrase> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  record Phrase(List<String> words, Sense sense) {
    boolean begins(List<String> text) {
      return text.size() >= words.size() && text.subList(0, words.size()).equals(words);
    }
  }
}
