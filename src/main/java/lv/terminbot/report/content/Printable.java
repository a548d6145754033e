package lv.terminbot.report.content;

import java.util.regex.Pattern;

/**
 * Words as a file may hold them: characters that XML forbids and those that turn the direction of
 * other people's text are left out; all else, whatever the script, stays. A line ends in one way,
 * however the program ended it that the words come from.
 */
public final class Printable {
  private static final Pattern LINE_END =
      Pattern.compile("\\r\\n|[\\r\\x0B\\f\\x85\\x{2028}\\x{2029}]");

  private Printable() {}

  public static String clean(String words) {
    if (words.codePoints().allMatch(Printable::isPrintable)) {
      return words;
    }
    var held = new StringBuilder(words.length());
    LINE_END
        .matcher(words)
        .replaceAll("\n")
        .codePoints()
        .filter(Printable::isPrintable)
        .forEach(held::appendCodePoint);
    return held.toString();
  }

  private static boolean isPrintable(int c) {
    var control = (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F);
    var loneSurrogate = c >= 0xD800 && c <= 0xDFFF;
    var directionMark = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    var noCharacter = (c & 0xFFFE) == 0xFFFE;
    var lineEnd = c == 0x2028 || c == 0x2029;
    return !(control || loneSurrogate || directionMark || noCharacter || lineEnd);
  }

  /** At most so many characters, cut at the end of a word. */
  public static String shortened(String words, int most) {
    var line = clean(words).replaceAll("\\s+", " ").strip();
    if (line.length() <= most) {
      return line;
    }
    var cut = line.substring(0, most - 1);
    var space = cut.lastIndexOf(' ');
    var kept = space > most / 2 ? cut.substring(0, space) : whole(cut);
    return kept.replaceAll("[\\s,;:–-]+$", "") + "…";
  }

  /** Without half a character at its end. */
  private static String whole(String cut) {
    return Character.isHighSurrogate(cut.charAt(cut.length() - 1))
        ? cut.substring(0, cut.length() - 1)
        : cut;
  }
}
