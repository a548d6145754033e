package lv.terminbot.planning.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that was found wrong so far; reading goes on after each. */
final class TableFaults {
  private static final int MOST = 5_000;
  private final List<TableFault> found = new ArrayList<>();

  void of(Sheet sheet, String key, Object... namesAndValues) {
    add(TableFault.of(new TableFault.Ours(sheet), 0, Optional.empty(), key, namesAndValues));
  }

  void of(Sheet sheet, TableRow row, Heading heading, String key, Object... namesAndValues) {
    add(
        TableFault.of(
            new TableFault.Ours(sheet), row.number(), Optional.of(heading), key, namesAndValues));
  }

  void add(TableFault fault) {
    if (found.size() < MOST) {
      found.add(fault);
    }
  }

  boolean any() {
    return !found.isEmpty();
  }

  List<TableFault> all() {
    return List.copyOf(found);
  }
}
