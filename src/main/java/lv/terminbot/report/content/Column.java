package lv.terminbot.report.content;

import java.util.Locale;

/**
 * A column of a table.
 *
 * @param code its name for programs, the same in every language
 * @param heading its name for people
 * @param width in digits, as spreadsheets measure it
 * @param type of its values
 */
public record Column(String code, String heading, int width, Type type) {
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

  /** What the values of a column are to a program. */
  public enum Type {
    STRING,
    INTEGER,
    NUMBER,
    DATE,
    DATETIME;

    /** As table schemas call it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One of texts. */
  public Column(String code, String heading, int width) {
    this(code, heading, width, Type.STRING);
  }

  /** The same of other values. */
  Column of(Type other) {
    return new Column(code, heading, width, other);
  }

  /** Wide enough for the longest of its texts, from this width on. */
  static int fitting(int longest, int least) {
    return Math.clamp(Math.ceilDiv(longest, LINES), least, WIDEST);
  }
}
