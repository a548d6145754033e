package lv.terminbot.reading.words;

import java.util.List;
import lv.terminbot.text.Word;

/**
 * A text and its words.
 *
 * @param folded the words without case and diacritics
 */
public record Tokens(String text, List<Word> words, List<String> folded) {

  public static Tokens of(String text) {
    var words = Word.of(text);
    return new Tokens(text, words, words.stream().map(Word::folded).toList());
  }

  /** A word as it was written. */
  public String written(int at) {
    return text.substring(words.get(at).from(), words.get(at).to());
  }

  public int size() {
    return words.size();
  }
}
