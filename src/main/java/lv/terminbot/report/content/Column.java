package lv.terminbot.report.content;

/**
 * A column of a table.
 *
 * @param code its name for programs, the same in every language
 * @param heading its name for people
 * @param width in digits, as spreadsheets measure it
 */
public record Column(String code, String heading, int width) {
  static final int YEAR = 8;
  static final int NUMBER = 10;
  static final int WORD = 12;
  static final int NAME = 17;
  static final int PHRASE = 30;
  static final int TEXT = 41;

  /** Wider ones are read no more: the eye does not find the next line. */
  static final int WIDEST = 100;

  /** As many lines as a row of a spreadsheet can be high, with some to spare. */
  private static final int LINES = 27;

  /** Wide enough for the longest of its texts, from this width on. */
  static int fitting(int longest, int least) {
    return Math.clamp(Math.ceilDiv(longest, LINES), least, WIDEST);
  }
}
