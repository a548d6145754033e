package lv.terminbot.planning.table;

/** What stands in a cell, as a text: a day as 2024-02-05, a number as 1234.5. */
public record Cell(String text, Kind kind) {
  public static final Cell EMPTY = new Cell("", Kind.TEXT);

  public Cell {
    text = text.strip();
  }

  /** How the spreadsheet holds it. */
  public enum Kind {
    TEXT,
    NUMBER,
    DAY,
    /** A formula whose value is an error or was never worked out. */
    NO_VALUE
  }

  static Cell of(String text) {
    return new Cell(text, Kind.TEXT);
  }

  boolean isEmpty() {
    return text.isEmpty() && kind != Kind.NO_VALUE;
  }
}
