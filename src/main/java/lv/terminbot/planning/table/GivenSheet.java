package lv.terminbot.planning.table;

import java.util.List;

/** A sheet as it was sent, before it is known what it is. */
public record GivenSheet(String name, List<Row> rows) {
  public GivenSheet {
    rows = List.copyOf(rows);
  }

  /**
   * A row with anything in it.
   *
   * @param number as the spreadsheet counts it, from 1
   * @param cells from the first column on
   */
  public record Row(int number, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    Cell cell(int place) {
      return place < cells.size() ? cells.get(place) : Cell.EMPTY;
    }

    boolean isEmpty() {
      return cells.stream().allMatch(Cell::isEmpty);
    }
  }
}
