package lv.terminbot.store.copies;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table of both databases, with its columns as PostgreSQL has them. */
record MovedTable(String name, List<Column> columns) {
  /** So many rows are written at a time; a row may be an attachment of some megabytes. */
  private static final int AT_ONCE = 20;

  MovedTable {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param type such as "bigint", as the catalogue calls it
   */
  record Column(String name, String type) {

    /** The value of a row, of the same kind whichever database it comes from. */
    @Nullable Object of(ResultSet row, int place) throws SQLException {
      Object value =
          switch (type) {
            case "bytea" -> row.getBytes(place);
            case "boolean" -> row.getBoolean(place);
            case "bigint", "integer", "smallint" -> row.getLong(place);
            default -> row.getString(place);
          };
      return row.wasNull() ? null : value;
    }
  }

  static MovedTable of(Connection postgres, String name) throws SQLException {
    var columns = new ArrayList<Column>();
    try (var statement =
        postgres.prepareStatement(
            "select column_name, data_type from information_schema.columns"
                + " where table_schema = current_schema() and table_name = ?"
                + " order by ordinal_position")) {
      statement.setString(1, name);
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          columns.add(new Column(row.getString(1), row.getString(2)));
        }
      }
    }
    if (columns.isEmpty()) {
      throw new SQLException("the server has no table " + name);
    }
    return new MovedTable(name, columns);
  }

  String select() {
    return "select " + listed() + " from " + name;
  }

  private String listed() {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }

  void copy(Connection from, Connection to) throws SQLException {
    var places = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
    var insert = "insert into %s (%s) values (%s)".formatted(name, listed(), places);
    try (var reading = from.createStatement();
        var row = reading.executeQuery(select() + " order by rowid");
        var writing = to.prepareStatement(insert)) {
      var waiting = 0;
      while (row.next()) {
        for (var i = 0; i < columns.size(); i++) {
          writing.setObject(i + 1, columns.get(i).of(row, i + 1));
        }
        writing.addBatch();
        if (++waiting % AT_ONCE == 0) {
          writing.executeBatch();
        }
      }
      writing.executeBatch();
    }
  }
}
