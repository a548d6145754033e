package lv.terminbot.store;

import static lv.terminbot.store.Letters.ANNA;
import static lv.terminbot.store.Letters.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import lv.terminbot.store.EmbeddedDatabase.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseTest {
  @TempDir private Path folder;

  @Test
  void aFolderThatIsNotThereIsMadeWithTheDatabaseInIt() {
    try (var database = EmbeddedDatabase.in(folder.resolve("new/data"))) {
      StoreByHand.makeTables(database);
      assertThat(
              JdbcClient.create(database).sql("select count(*) from inbox").query().singleValue())
          .isEqualTo(0);
    }
    assertThat(folder.resolve("new/data/terminbot.db")).isNotEmptyFile();
  }

  @Test
  void whatWasKeptIsThereAfterARestart() {
    try (var store = Store.on(Map.of(), folder)) {
      store.inbox().keep(words("update:1", ANNA, "status"));
    }

    try (var store = Store.on(Map.of(), folder)) {
      assertThat(store.inbox().waiting()).containsExactly(ANNA);
    }
  }

  @Test
  void aSecondProgramIsToldWhyItCannotStartAndWhatToDo() throws SQLException {
    try (var first = EmbeddedDatabase.in(folder)) {
      assertThatThrownBy(() -> EmbeddedDatabase.in(folder))
          .isInstanceOf(Unusable.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("terminbot.data-dir");
      try (var stillOpen = first.getConnection()) {
        assertThat(stillOpen.isValid(1)).isTrue();
      }
    }
    EmbeddedDatabase.in(folder).close();
  }

  @Test
  void closingItTwiceIsAsGoodAsOnce() {
    var database = EmbeddedDatabase.in(folder);
    database.close();
    database.close();
  }

  @Test
  void everyCommitIsOnTheDiskBeforeItIsBelieved() {
    try (var database = EmbeddedDatabase.in(folder)) {
      var sql = JdbcClient.create(database);
      assertThat(pragma(sql, "journal_mode")).isEqualTo("wal");
      assertThat(pragma(sql, "synchronous")).as("full").isEqualTo("2");
      assertThat(pragma(sql, "foreign_keys")).isEqualTo("1");
      assertThat(pragma(sql, "busy_timeout")).isEqualTo("5000");
    }
  }

  private static String pragma(JdbcClient sql, String name) {
    return sql.sql("pragma " + name).query(String.class).single();
  }
}
