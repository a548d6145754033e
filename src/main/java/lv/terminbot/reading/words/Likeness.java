package lv.terminbot.reading.words;

import java.util.regex.Pattern;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;

/** How alike two folded words are. */
public final class Likeness {
  private static final int LONGEST = 40;
  private static final int LONG = 9;
  private static final LuceneLevenshteinDistance LETTERS = new LuceneLevenshteinDistance();
  private static final Pattern LAST_TWICE = Pattern.compile("(.)\\1$");

  private Likeness() {}

  /**
   * Whether two words are likely forms of one: they part only in their endings ("lidzdaliba",
   * "lidzdalibas").
   */
  static boolean sameStem(String one, String other) {
    var shorter = Math.min(one.length(), other.length());
    var longer = Math.max(one.length(), other.length());
    var common = 0;
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    var ending = common > 5 ? 4 : 2;
    return common >= 3 && common >= shorter - 2 && longer - common <= ending;
  }

  /**
   * Whether one is a slip of the pen of the other: a letter or two lost, added, wrong or swapped.
   */
  static boolean slip(String written, String meant) {
    if (written.length() < 4 || written.length() > LONGEST || meant.length() < 4) {
      return false;
    }
    var allowed = Math.min(written.length(), meant.length()) >= 7 ? 2 : 1;
    return Math.abs(written.length() - meant.length()) <= allowed
        && distance(written, meant) <= allowed;
  }

  /**
   * The same where both begin and end alike: "neizdarījām" and "incomplete" say the contrary of
   * what they are near to, and "izdarīsim" and "pabeigt" another time.
   */
  static boolean slipInside(String written, String meant) {
    return slip(written, meant)
        && written.charAt(0) == meant.charAt(0)
        && (sameEnd(LAST_TWICE.matcher(written).replaceFirst("$1"), meant)
            || isSwapped(written, meant));
  }

  /** Whether one has two letters of the other swapped and is the same else. */
  private static boolean isSwapped(String written, String meant) {
    return written.length() == meant.length()
        && distance(written, meant) == 1
        && !isChanged(written, meant);
  }

  private static boolean sameEnd(String written, String meant) {
    var end = written.substring(written.length() - 2);
    return meant.endsWith(end) || meant.endsWith(new StringBuilder(end).reverse().toString());
  }

  /**
   * The same of words that begin with the same letter: one letter more or less or two swapped, in
   * long words two wrong ones of any kind. With another letter in its place a word is rather
   * another one: "preces" and "pieces".
   */
  public static boolean misspelt(String written, String meant) {
    var shorter = Math.min(written.length(), meant.length());
    if (shorter == 4) {
      return written.length() == meant.length()
          && written.charAt(0) == meant.charAt(0)
          && distance(written, meant) == 1
          && !isChanged(written, meant);
    }
    var allowed = shorter >= LONG ? 2 : 1;
    return shorter >= 5
        && Math.max(written.length(), meant.length()) <= LONGEST
        && written.charAt(0) == meant.charAt(0)
        && Math.abs(written.length() - meant.length()) <= allowed
        && distance(written, meant) <= allowed
        && (shorter >= LONG || !isChanged(written, meant));
  }

  /** Whether a letter stands for another: as many letters, and not the same. */
  static boolean isChanged(String written, String meant) {
    return written.length() == meant.length() && written.chars().sum() != meant.chars().sum();
  }

  /**
   * The least number of letters to add, drop, change or swap with the next, of two words that are
   * not empty. Lucene tells it as a share of the shorter one.
   */
  static int distance(String one, String other) {
    var shorter = Math.min(one.length(), other.length());
    return Math.round((1 - LETTERS.getDistance(one, other)) * shorter);
  }

  /** Whether a word is a letter off a code, which is short. */
  public static boolean isNearCode(String word, String code) {
    return code.length() >= 4
        && !word.equals(code)
        && Math.abs(word.length() - code.length()) <= 1
        && distance(word, code) <= 1;
  }
}
