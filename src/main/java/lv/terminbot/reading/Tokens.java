package lv.terminbot.reading;

import java.util.List;
import lv.terminbot.text.Word;

/**
 * A text and its words.
 *
 * @param folded the words without case and diacritics
 */
record Tokens(String text, List<Word> words, List<String> folded) {

  static Tokens of(String text) {
    var words = Word.of(text);
    return new Tokens(text, words, words.stream().map(Word::folded).toList());
  }

  /** A word as it was written. */
  String written(int at) {
    return text.substring(words.get(at).from(), words.get(at).to());
  }

  int size() {
    return words.size();
  }
}
