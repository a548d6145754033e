package lv.terminbot.reading.words;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.terminbot.text.Word;

/**
 * A text and its words.
 *
 * @param folded the words without case and diacritics
 */
public record Tokens(String text, List<Word> words, List<String> folded) {
  private static final Pattern BLANK = Pattern.compile("\\s*");

  public static Tokens of(String text) {
    var words = Word.of(text);
    return new Tokens(text, words, words.stream().map(Word::folded).toList());
  }

  /** The same text with its words read as others: as they are spelt right. */
  public Tokens spelt(List<String> right) {
    var spelt =
        IntStream.range(0, words.size())
            .mapToObj(at -> new Word(right.get(at), words.get(at).from(), words.get(at).to()))
            .toList();
    return new Tokens(text, spelt, List.copyOf(right));
  }

  /** A word as it was written. */
  public String written(int at) {
    return text.substring(words.get(at).from(), words.get(at).to());
  }

  /**
   * Of the words that begin at this place or behind it the first; all words where there is none.
   */
  public int first(int place) {
    return firstOf(at -> words.get(at).from() >= place);
  }

  /** Behind the last of the words that end at this place or before it. */
  public int end(int place) {
    return firstOf(at -> words.get(at).to() > place);
  }

  /** The words that stand whole between there and there. */
  public IntStream within(int from, int to) {
    return IntStream.range(first(from), Math.max(first(from), end(to)));
  }

  /** They stand in order, so that half of those that are left are passed over at each look. */
  private int firstOf(IntPredicate isBehind) {
    var low = 0;
    var high = words.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (isBehind.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  public int size() {
    return words.size();
  }

  /** Whether nothing but blanks stands from there to there. */
  public boolean isBlank(int from, int to) {
    return BLANK.matcher(text).region(from, to).matches();
  }
}
