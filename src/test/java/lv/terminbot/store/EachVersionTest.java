package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A database of each version there was is brought up to date, and all that stands in it stays: the
 * stored one of long ago goes on to that version, and every table that has no row yet gets one. A
 * few versions in the usual build, all with {@code -Dversions=1}.
 */
class EachVersionTest {
  private static final int STEP = Integer.getInteger("versions", 20);
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Databases.class)
  void everyRowOfEveryVersionIsThereWordForWord(Databases database) throws Exception {
    var kind = Database.valueOf(database.name());
    var stored = PreviousDatabase.copiedTo(database, folder);
    var versions = later(flyway(PreviousDatabase.source(stored, folder), kind));
    assertThat(versions).hasSizeGreaterThan(30);
    for (var i = versions.size() - 1; i >= 0; i -= STEP) {
      var data = Files.createDirectory(folder.resolve("at-" + versions.get(i)));
      var source = PreviousDatabase.source(PreviousDatabase.copiedTo(database, data), data);
      flyway(source, kind).target(versions.get(i)).load().migrate();
      try (var connection = source.getConnection()) {
        fill(connection);
        var before = TableContents.of(connection);
        assertThat(before.shareWithRows()).as("something can be lost").isGreaterThan(0.6);

        flyway(source, kind).load().migrate();

        before.assertKept(connection);
      }
    }
  }

  private static FluentConfiguration flyway(DataSource source, Database database) {
    return Flyway.configure()
        .dataSource(source)
        .locations(database.migrations())
        .placeholders(database.placeholders());
  }

  private static List<String> later(FluentConfiguration stored) {
    return Arrays.stream(stored.load().info().pending())
        .map(one -> one.getVersion().toString())
        .toList();
  }

  /** A row into each table that has none and takes one; what its rules refuse is left out. */
  private static void fill(Connection connection) throws SQLException {
    for (var table : TableContents.names(connection)) {
      if (isEmpty(connection, table) && !table.startsWith("qrtz")) {
        try (var statement = connection.createStatement()) {
          statement.executeUpdate(row(connection, table));
        } catch (SQLException refused) {
          // a word that must be one of a few, or a row of another table
        }
      }
    }
  }

  private static boolean isEmpty(Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select count(*) from " + table)) {
      return row.next() && row.getInt(1) == 0;
    }
  }

  private static String row(Connection connection, String table) throws SQLException {
    var names = new ArrayList<String>();
    var values = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
      var columns = none.getMetaData();
      for (var i : IntStream.rangeClosed(1, columns.getColumnCount()).boxed().toList()) {
        names.add(columns.getColumnName(i));
        values.add(value(columns.getColumnTypeName(i).toLowerCase(Locale.ROOT)));
      }
    }
    return "insert into %s (%s) values (%s)"
        .formatted(
            table, String.join(", ", names), values.stream().collect(Collectors.joining(", ")));
  }

  private static String value(String type) {
    return switch (type) {
      case "text", "varchar" -> "'x'";
      case "boolean", "bool" -> "true";
      case "blob", "bytea" -> "'x'";
      default -> "1";
    };
  }
}
