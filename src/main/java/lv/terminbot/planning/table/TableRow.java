package lv.terminbot.planning.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row of a sheet.
 *
 * @param number as the spreadsheet counts it; 0 for one that no spreadsheet has
 */
public record TableRow(int number, Map<Heading, Cell> cells) {
  public TableRow {
    cells = new LinkedHashMap<>(cells);
  }

  Cell cell(Heading heading) {
    return cells.getOrDefault(heading, Cell.EMPTY);
  }

  public String text(Heading heading) {
    return cell(heading).text();
  }

  /** What stands in the columns by which it is known. */
  String key(Sheet sheet) {
    return cells.entrySet().stream()
        .filter(cell -> sheet.key().contains(cell.getKey().column()))
        .map(cell -> cell.getValue().text())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** The same with what stands there in the columns that this row has not. */
  TableRow over(TableRow earlier, List<Heading> own) {
    var all = new LinkedHashMap<>(earlier.cells);
    own.forEach(heading -> all.put(heading, cell(heading)));
    return new TableRow(number, all);
  }
}
