package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of the version before are brought up to date, and nobody's words change by that. */
class MigrationTest {
  @TempDir private Path data;

  /** What a table had to say. */
  private record Content(List<String> columns, List<String> rows) {}

  @ParameterizedTest
  @EnumSource(Databases.class)
  void everyRowOfTheVersionBeforeIsThereWordForWord(Databases database) throws SQLException {
    var source = PreviousDatabase.source(PreviousDatabase.copiedTo(database, data), data);
    try (var connection = source.getConnection()) {
      var before = contents(connection);
      assertThat(before).containsKeys("inbox", "outbox", "draft", "reminder", "file_order");

      StoreByHand.makeTables(source, Database.valueOf(database.name()));

      for (var table : before.entrySet()) {
        var columns = table.getValue().columns();
        assertThat(content(connection, String.join(", ", columns), table.getKey()).rows())
            .as(table.getKey())
            .isEqualTo(table.getValue().rows());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void whatTheVersionBeforeHasHeardIsKnownWhenItComesOnceMore(Databases database)
      throws SQLException {
    var source = PreviousDatabase.source(PreviousDatabase.copiedTo(database, data), data);
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      StoreByHand.makeTables(source, Database.valueOf(database.name()));

      var strange =
          statement.executeQuery(
              "select count(*) from inbox where source like 'update:%'"
                  + " and source not like '%:' || chat || ':' || coalesce(message, 0)");

      assertThat(strange.next()).isTrue();
      assertThat(strange.getInt(1)).isZero();
    }
  }

  private static Map<String, Content> contents(Connection connection) throws SQLException {
    var contents = new TreeMap<String, Content>();
    try (var tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        var name = tables.getString("TABLE_NAME");
        // Flyway's own table grows with each migration.
        if (!name.startsWith("flyway") && !name.startsWith("sqlite")) {
          contents.put(name, content(connection, "*", name));
        }
      }
    }
    return contents;
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

  /** The key of an update was its number alone; the chat and the message were put behind it. */
  private static @Nullable String former(String column, @Nullable String value) {
    return value != null && column.equals("source")
        ? value.replaceFirst("^(update:\\d+):.*", "$1")
        : value;
  }

  private static String row(ResultSet found, List<String> names) throws SQLException {
    var row = new ArrayList<String>();
    for (var name : names) {
      row.add(name + "=" + former(name, found.getString(name)));
    }
    return row.toString();
  }
}
