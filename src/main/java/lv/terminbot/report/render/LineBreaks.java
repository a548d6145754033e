package lv.terminbot.report.render;

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
