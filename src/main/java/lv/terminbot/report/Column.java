package lv.terminbot.report;

/**
 * A column of a table.
 *
 * @param width in characters
 */
record Column(String heading, int width) {
  static final int NUMBER = 9;
  static final int WORD = 15;
  static final int NAME = 26;
  static final int PHRASE = 36;
  static final int TEXT = 54;
}
