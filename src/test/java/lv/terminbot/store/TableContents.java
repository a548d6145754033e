package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the tables of a database have to say, row by row. */
record TableContents(Map<String, Content> tables) {

  /** What one of them has to say. */
  record Content(List<String> columns, List<String> rows) {}

  static TableContents of(Connection connection) throws SQLException {
    var contents = new TreeMap<String, Content>();
    for (var name : names(connection)) {
      contents.put(name, content(connection, "*", name));
    }
    return new TableContents(contents);
  }

  /** Those of ours: Flyway's own grows with each migration. */
  static List<String> names(Connection connection) throws SQLException {
    var names = new ArrayList<String>();
    try (var tables =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        var name = tables.getString("TABLE_NAME");
        if (!name.startsWith("flyway") && !name.startsWith("sqlite")) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** How many of the tables hold anything; Quartz keeps its own. */
  double shareWithRows() {
    return tables.entrySet().stream()
        .filter(table -> !table.getKey().startsWith("qrtz"))
        .mapToInt(table -> table.getValue().rows().isEmpty() ? 0 : 1)
        .average()
        .orElse(0);
  }

  /** Everything is there still, word for word, whatever columns came to it. */
  void assertKept(Connection connection) throws SQLException {
    for (var table : tables.entrySet()) {
      var columns = String.join(", ", table.getValue().columns());
      assertThat(content(connection, columns, table.getKey()).rows())
          .as(table.getKey())
          .isEqualTo(table.getValue().rows());
    }
  }

  private static Content content(Connection connection, String columns, String table)
      throws SQLException {
    try (var statement = connection.createStatement();
        var found = statement.executeQuery("select " + columns + " from " + table)) {
      var names = new ArrayList<String>();
      for (var i = 1; i <= found.getMetaData().getColumnCount(); i++) {
        names.add(found.getMetaData().getColumnName(i));
      }
      var rows = new ArrayList<String>();
      while (found.next()) {
        rows.add(row(found, names));
      }
      return new Content(names, rows.stream().sorted().toList());
    }
  }

  private static String row(ResultSet found, List<String> names) throws SQLException {
    var row = new ArrayList<String>();
    for (var name : names) {
      row.add(name + "=" + former(name, found.getString(name)));
    }
    return row.toString();
  }

  /** The key of an update was its number alone; the chat and the message were put behind it. */
  private static @Nullable String former(String column, @Nullable String value) {
    return value != null && column.equals("source")
        ? value.replaceFirst("^(update:\\d+):.*", "$1")
        : value;
  }
}
