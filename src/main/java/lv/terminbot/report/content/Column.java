package lv.terminbot.report.content;

/**
 * A column of a table.
 *
 * @param width in digits, as spreadsheets measure it; all columns of the answers together leave the
 *     letters readable on a page of A3
 */
public record Column(String heading, int width) {
  static final int NUMBER = 10;
  static final int WORD = 12;
  static final int NAME = 17;
  static final int PHRASE = 23;
  static final int TEXT = 41;
}
