package lv.terminbot.store.copies;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which tables refer to which. */
record TableOrder(Map<String, Set<String>> references) {

  static TableOrder of(Connection postgres) throws SQLException {
    var references = new HashMap<String, Set<String>>();
    try (var statement = postgres.createStatement();
        var row =
            statement.executeQuery(
                """
                select c.conrelid::regclass::text, c.confrelid::regclass::text
                from pg_constraint c join pg_namespace n on n.oid = c.connamespace
                where c.contype = 'f' and n.nspname = current_schema()
                """)) {
      while (row.next()) {
        references.computeIfAbsent(row.getString(1), _ -> new HashSet<>()).add(row.getString(2));
      }
    }
    return new TableOrder(references);
  }

  /** Each after those that it refers to. */
  List<String> sorted(List<String> tables) {
    var sorted = new LinkedHashSet<String>();
    tables.forEach(table -> add(table, sorted, new HashSet<>()));
    var wanted = new ArrayList<>(sorted);
    wanted.retainAll(tables);
    return wanted;
  }

  private void add(String table, Set<String> sorted, Set<String> underWay) {
    if (sorted.contains(table) || !underWay.add(table)) {
      return;
    }
    references.getOrDefault(table, Set.of()).forEach(other -> add(other, sorted, underWay));
    sorted.add(table);
  }
}
