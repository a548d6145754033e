package lv.terminbot.report.render;

import java.util.ArrayList;
import java.util.List;

/** Where a text goes on in the next line of its cell: between words, by about how wide they are. */
final class LineBreaks {
  /** Beside a digit, about: letters half as wide, and wider ones. */
  private static final String NARROW = "iījlļtfr.,;:!|'()[]-";

  private static final String WIDE = "mw@%—…";
  private static final double SPACE = 0.5;

  private LineBreaks() {}

  /**
   * How many lines a text takes.
   *
   * @param width of the column, in digits
   */
  static int lines(String text, int width) {
    var lines = 0;
    for (var line : text.split("\n", -1)) {
      lines++;
      var used = 0.0;
      for (var word : line.split(" ")) {
        var wide = wide(word);
        if (used > 0 && used + SPACE + wide > width) {
          lines++;
          used = 0;
        }
        used += (used > 0 ? SPACE : 0) + wide;
        while (used > width) {
          lines++;
          used -= width;
        }
      }
    }
    return lines;
  }

  /** The same text in pieces, none of which takes more lines; a piece begins with a word. */
  static List<String> pieces(String text, int width, int most) {
    var pieces = new ArrayList<String>();
    var from = 0;
    var end = 0;
    while (end < text.length()) {
      var next = nextWord(text, end);
      if (end > from && lines(text.substring(from, next), width) > most) {
        pieces.add(text.substring(from, end));
        from = end;
      }
      end = next;
    }
    if (from < text.length()) {
      pieces.add(text.substring(from));
    }
    return pieces;
  }

  /** Behind the space of the word that begins here; a word without end is cut. */
  private static int nextWord(String text, int from) {
    var at = from;
    while (at < text.length() && at - from < 200 && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at < text.length() && Character.isHighSurrogate(text.charAt(at - (at > from ? 1 : 0)))) {
      return at + 1;
    }
    return Math.min(text.length(), Character.isWhitespace(charAt(text, at)) ? at + 1 : at);
  }

  private static char charAt(String text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private static double wide(String word) {
    return word.codePoints()
        .mapToDouble(
            c -> {
              if (NARROW.indexOf(c) >= 0) {
                return SPACE;
              }
              return Character.isUpperCase(c) || WIDE.indexOf(c) >= 0 || c > 'ſ' ? 1.4 : 1;
            })
        .sum();
  }
}
