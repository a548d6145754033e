package lv.terminbot.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text, without its case, diacritics and apostrophes.
 *
 * @param from where it begins in the text
 * @param to where it ends in the text
 */
public record Word(String folded, int from, int to) {
  /**
   * The words of a text: letters and digits in a row, "3.2" and "3,2" each as one. Everything else
   * only parts them. Takes time in proportion to the length of the text.
   */
  public static List<Word> of(String text) {
    var words = new ArrayList<Word>();
    var at = 0;
    while (at < text.length()) {
      var point = text.codePointAt(at);
      var to = Character.isLetterOrDigit(point) ? end(text, at) : at;
      var folded = fold(text.substring(at, to));
      // a letter can be nothing but a mark, such as the halfwidth voiced sound mark
      if (!folded.isBlank()) {
        words.add(new Word(folded, at, to));
      }
      at = Math.max(to, at + Character.charCount(point));
    }
    return words;
  }

  public static List<String> folded(String text) {
    return of(text).stream().map(Word::folded).toList();
  }

  /** Letter by letter, since a search folds all that was ever reported. */
  public static String fold(String word) {
    var apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
    var kept = new StringBuilder(apart.length());
    apart.codePoints().filter(point -> !isMark(point)).forEach(kept::appendCodePoint);
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isMark(int point) {
    return point == '\''
        || point == '’'
        || belongs(point)
        || Character.getType(point) == Character.COMBINING_SPACING_MARK;
  }

  private static int end(String text, int from) {
    var joint = 0;
    var onlyDigits = true;
    var at = from;
    while (at < text.length()) {
      var point = text.codePointAt(at);
      if (Character.isLetterOrDigit(point) || belongs(point) || elides(text, at)) {
        onlyDigits &= Character.isDigit(point) || belongs(point);
      } else if (onlyDigits && joins(text, at) && (joint == 0 || joint == point)) {
        joint = point;
      } else {
        return at;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  /** Marks over letters, and signs that are not seen such as writing directions. */
  private static boolean belongs(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }

  /** Whether an apostrophe stands before a letter, as in "what's". */
  private static boolean elides(String text, int at) {
    var sign = text.charAt(at);
    return (sign == '\'' || sign == '’')
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  /**
   * Whether a point or comma stands before a digit, as in "3.2"; the caller knows what is before.
   */
  private static boolean joins(String text, int at) {
    var sign = text.charAt(at);
    return (sign == '.' || sign == ',')
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }
}
