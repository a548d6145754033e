package lv.terminbot.plan.file;

import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Characters that nobody sees and that a plan text never needs: NUL and other controls, marks that
 * turn the direction of writing, line breaks only some programs know, and what is left of bytes
 * that were not UTF-8.
 */
final class HiddenCharacters {
  private static final int MOST = 20;

  private HiddenCharacters() {}

  static void find(String text, Findings findings) {
    var line = 1;
    var column = 1;
    var told = 0;
    for (var i = 0; i < text.length() && told < MOST; ) {
      var c = text.codePointAt(i);
      i += Character.charCount(c);
      if (hidden(c)) {
        findings.error(new Finding.Place(line, column), remark(c));
        told++;
      }
      var breaks = c == '\n' || (c == '\r' && (i == text.length() || text.charAt(i) != '\n'));
      line += breaks ? 1 : 0;
      column = breaks ? 1 : column + 1;
    }
  }

  private static boolean hidden(int c) {
    return switch (c) {
      case '\t', '\n', '\r' -> false;
      case 0x85, 0x2028, 0x2029, 0xFEFF, 0xFFFD -> true;
      default ->
          !StreamReader.isPrintable(c)
              || (c >= 0x200B && c <= 0x200F && c != 0x200D)
              || (c >= 0x202A && c <= 0x202E)
              || (c >= 0x2066 && c <= 0x2069);
    };
  }

  private static Remark remark(int c) {
    return c == 0xFFFD
        ? Remark.on("plan.finding.notUtf8")
        : Remark.on("plan.finding.hidden", "character", "U+%04X".formatted(c));
  }
}
