package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the data are to be kept, looked at from outside. */
class DatabaseCheckTest {
  @TempDir private Path data;

  @Test
  void aFolderOfThisMachineAndADatabaseOfThisVersionWillDo() {
    anEmptyDatabase();

    assertThat(DatabaseCheck.ofFolder(data)).isEmpty();
    assertThat(DatabaseCheck.ofFile(database())).isEmpty();
  }

  @Test
  void aNewerDatabaseIsSaidToBeNewer() throws Exception {
    anEmptyDatabase();
    usedByANewerVersion();

    assertThat(DatabaseCheck.ofFile(database()).orElseThrow()).contains("newer version");
  }

  @Test
  void whatIsNoDatabaseIsSaidToBeDamaged() throws IOException {
    Files.writeString(database(), "this is not a database, and longer than the head of one is");

    assertThat(DatabaseCheck.ofFile(database()).orElseThrow()).contains("damaged or no database");
  }

  @Test
  void aServerThatDoesNotAnswerIsNamedAsSuch() {
    assertThat(DatabaseCheck.ofServer("jdbc:postgresql://127.0.0.1:1/none", "nobody", ""))
        .hasValueSatisfying(why -> assertThat(why).contains("whether the server runs"));
  }

  @Test
  void aFolderThatIsNotThereSaysNothingOfItsDisk() {
    assertThat(DatabaseCheck.ofFolder(data.resolve("none"))).isEmpty();
  }

  private void anEmptyDatabase() {
    try (var database = EmbeddedDatabase.in(data)) {
      StoreByHand.makeTables(database);
    }
  }

  private Path database() {
    return data.resolve("terminbot.db");
  }

  private void usedByANewerVersion() throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database());
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into flyway_schema_history (installed_rank, version, description, type, script,"
              + " checksum, installed_by, installed_on, execution_time, success) select 99999,"
              + " '99999', 'of tomorrow', 'SQL', 'V99999__of_tomorrow.sql', 1, '', installed_on,"
              + " 1, 1 from flyway_schema_history limit 1");
    }
  }
}
