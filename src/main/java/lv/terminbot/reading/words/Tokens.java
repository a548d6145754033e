package lv.terminbot.reading.words;

import java.util.List;
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

  public int size() {
    return words.size();
  }

  /** Whether nothing but blanks stands from there to there. */
  public boolean isBlank(int from, int to) {
    return BLANK.matcher(text).region(from, to).matches();
  }
}
