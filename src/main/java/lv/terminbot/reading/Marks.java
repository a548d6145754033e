package lv.terminbot.reading;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.text.Language;

/**
 * Words that mark a sentence or a state, whatever else they mean: those with which one asks, those
 * with which only a question begins, those that say "still" and that something was begun.
 */
record Marks(Set<String> asking, Set<String> opening, Set<String> still, Set<String> beginning) {
  private static final String ASKING = "asking";
  private static final String OPENING = "opening";
  private static final String STILL = "still";
  private static final String BEGINNING = "beginning";

  /** Their keys in a vocabulary. */
  static final List<String> KEYS = List.of(ASKING, OPENING, STILL, BEGINNING);

  static Marks of(Map<Language, Properties> files) {
    return new Marks(
        words(ASKING, files), words(OPENING, files), words(STILL, files), words(BEGINNING, files));
  }

  private static Set<String> words(String key, Map<Language, Properties> files) {
    return files.values().stream()
        .flatMap(file -> Stream.of(file.getProperty(key).split(",")))
        .map(phrase -> String.join(" ", Word.folded(phrase)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a sentence begins with a word with which one asks. */
  boolean isAsked(Sentence sentence) {
    return sentence.parts().stream()
        .findFirst()
        .map(Sentence.Part::folded)
        .filter(
            first ->
                Stream.of(asking, opening)
                    .flatMap(Set::stream)
                    .anyMatch(a -> (first + " ").startsWith(a + " ")))
        .isPresent();
  }

  /** Whether any of these is a word with which one asks. */
  boolean asksWithin(List<Word> words) {
    return words.stream().map(Word::folded).anyMatch(asking::contains);
  }

  /** Whether it says "still" rather than "not". */
  boolean isStill(String word) {
    return still.contains(word);
  }

  /** Whether it says that something was begun, or is likely meant to. */
  boolean isBeginning(String word) {
    return beginning.stream().anyMatch(begun -> begun.equals(word) || Likeness.slip(word, begun));
  }
}
