package lv.terminbot.report.content;

import java.util.List;
import java.util.function.Consumer;

/**
 * Rows of a cycle with their columns, whatever the format: a sheet of a workbook, a file of
 * separated values. The rows are made one after the other, so that a table of any length fits in
 * memory.
 */
public interface Table {

  /** Its word in text keys and file names. */
  String name();

  List<Column> columns();

  /** The codes of the columns that tell its rows apart; empty where two may be alike. */
  default List<String> key() {
    return List.of();
  }

  /** Tells of every row in order, as often as it is asked. */
  void each(Consumer<Row> reader);

  /** What stands under the rows, in the same columns; empty for nothing. */
  default List<Cell> sums() {
    return List.of();
  }

  /**
   * A row.
   *
   * @param whose what it is about, in a word or two
   */
  record Row(String whose, List<Cell> cells) {}
}
