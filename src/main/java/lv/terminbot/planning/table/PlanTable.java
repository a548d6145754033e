package lv.terminbot.planning.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of each sheet that there is. */
public record PlanTable(Map<Sheet, List<TableRow>> sheets) {
  public PlanTable {
    sheets = new LinkedHashMap<>(sheets);
  }

  public boolean has(Sheet sheet) {
    return sheets.containsKey(sheet);
  }

  public List<TableRow> rows(Sheet sheet) {
    return sheets.getOrDefault(sheet, List.of());
  }

  /** The code of the plan that it says it is; empty for none. */
  public String planCode() {
    return rows(Sheet.PLAN).stream()
        .map(row -> row.text(Heading.of(Column.CODE)))
        .findFirst()
        .orElse("");
  }
}
