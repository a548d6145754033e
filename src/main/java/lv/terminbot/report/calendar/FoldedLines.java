package lv.terminbot.report.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of at most 75 octets (RFC 5545, 3.1); no letter of several octets is cut in two. */
final class FoldedLines {
  private static final int OCTETS = 75;
  private static final String FOLD = "\r\n ";

  private FoldedLines() {}

  static String fold(String text) {
    var folded = new StringBuilder(text.length());
    var taken = 0;
    for (var at = 0; at < text.length(); ) {
      var letter = Character.toString(text.codePointAt(at));
      at += letter.length();
      var octets = letter.getBytes(StandardCharsets.UTF_8).length;
      if (letter.equals("\r") || letter.equals("\n")) {
        taken = 0;
      } else if (taken + octets > OCTETS) {
        folded.append(FOLD);
        taken = 1 + octets;
      } else {
        taken += octets;
      }
      folded.append(letter);
    }
    return folded.toString();
  }
}
