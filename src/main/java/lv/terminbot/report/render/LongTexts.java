package lv.terminbot.report.render;

import java.util.List;
import java.util.function.Consumer;
import lv.terminbot.report.content.Cell;
import lv.terminbot.report.content.Column;
import lv.terminbot.report.content.Table;
import lv.terminbot.text.Phrases;

/**
 * All texts of other tables that are longer than a row can be high, from their beginning to their
 * end: as many rows as it takes, each of them as high as what stands in it.
 */
final class LongTexts implements Table {
  private static final int WIDTH = 110;
  private static final int LINES = 28;

  private final List<Table> tables;
  private final Phrases phrases;

  LongTexts(List<Table> tables, Phrases phrases) {
    this.tables = tables;
    this.phrases = phrases;
  }

  @Override
  public String name() {
    return "long";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("row", phrases.plain("report.column.row"), 26),
        new Column("column", phrases.plain("report.column.column"), 20),
        new Column("words", phrases.plain("report.column.words"), WIDTH));
  }

  @Override
  public void each(Consumer<Row> reader) {
    for (var table : tables) {
      var columns = table.columns();
      table.each(
          row -> {
            for (var i = 0; i < columns.size(); i++) {
              if (row.cells().get(i) instanceof Cell.Words(var words)
                  && SpreadsheetPage.isLong(words, columns.get(i))) {
                each(row.whose(), columns.get(i).heading(), words, reader);
              }
            }
          });
    }
  }

  private static void each(String whose, String heading, String words, Consumer<Row> reader) {
    for (var piece : LineBreaks.pieces(words, WIDTH - 1, LINES)) {
      reader.accept(
          new Row(
              whose,
              List.of(Cell.holding(whose), Cell.holding(heading), Cell.holding(piece.strip()))));
    }
  }
}
