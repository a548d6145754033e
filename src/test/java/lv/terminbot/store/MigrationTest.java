package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of the version before are brought up to date, and nobody's words change by that. */
class MigrationTest {
  @TempDir private Path data;

  @ParameterizedTest
  @EnumSource(Databases.class)
  void everyRowOfTheVersionBeforeIsThereWordForWord(Databases database) throws SQLException {
    var source = PreviousDatabase.source(PreviousDatabase.copiedTo(database, data), data);
    try (var connection = source.getConnection()) {
      var before = TableContents.of(connection);
      assertThat(before.tables())
          .containsKeys("inbox", "outbox", "draft", "reminder", "file_order");

      StoreByHand.makeTables(source, Database.valueOf(database.name()));

      before.assertKept(connection);
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
}
