package lv.terminbot.planning.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.plan.ActionPlan;

/** What is different between two plans, cell by cell as the table shows them. */
public record PlanDifference(List<Change> changes) {

  /**
   * A row that is new, gone, or has other cells.
   *
   * @param name by which the row is known, such as "3.2"
   * @param cells those that are different, or all of a row that is new
   */
  public record Change(Sheet sheet, Kind kind, String name, List<CellChange> cells) {}

  /** A cell as it was and as it will be. */
  public record CellChange(Heading heading, String was, String now) {}

  /** What becomes of a row. */
  public enum Kind {
    ADDED,
    CHANGED,
    GONE
  }

  public static PlanDifference between(Optional<ActionPlan> before, ActionPlan after) {
    var was = before.map(PlanRows::write).orElseGet(() -> new PlanTable(Map.of()));
    var now = PlanRows.write(after);
    var changes = new ArrayList<Change>();
    for (var sheet : Sheet.values()) {
      compare(sheet, was.rows(sheet), now.rows(sheet), changes);
    }
    return new PlanDifference(changes);
  }

  public boolean isNone() {
    return changes.isEmpty();
  }

  public long count(Sheet sheet, Kind kind) {
    return changes.stream().filter(c -> c.sheet() == sheet && c.kind() == kind).count();
  }

  private static void compare(
      Sheet sheet, List<TableRow> before, List<TableRow> after, List<Change> changes) {
    var was = byKey(sheet, before);
    var now = byKey(sheet, after);
    now.forEach(
        (key, row) ->
            Optional.ofNullable(was.get(key))
                .ifPresentOrElse(
                    earlier -> {
                      var cells = cells(earlier, row);
                      if (!cells.isEmpty()) {
                        changes.add(new Change(sheet, Kind.CHANGED, key, cells));
                      }
                    },
                    () ->
                        changes.add(
                            new Change(
                                sheet, Kind.ADDED, key, cells(new TableRow(0, Map.of()), row)))));
    was.forEach(
        (key, row) -> {
          if (!now.containsKey(key)) {
            changes.add(new Change(sheet, Kind.GONE, key, cells(row, new TableRow(0, Map.of()))));
          }
        });
  }

  /** Of rows with the same key the second is another one. */
  private static Map<String, TableRow> byKey(Sheet sheet, List<TableRow> rows) {
    var all = new LinkedHashMap<String, TableRow>();
    for (var row : rows) {
      var key = row.key(sheet);
      var place = 2;
      var other = key;
      while (all.putIfAbsent(other, row) != null) {
        other = key + " (" + place++ + ")";
      }
    }
    return all;
  }

  private static List<CellChange> cells(TableRow before, TableRow after) {
    var headings = new LinkedHashSet<>(after.cells().keySet());
    headings.addAll(before.cells().keySet());
    return headings.stream()
        .filter(heading -> !before.text(heading).equals(after.text(heading)))
        .map(heading -> new CellChange(heading, before.text(heading), after.text(heading)))
        .toList();
  }
}
