package lv.terminbot.store.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.terminbot.store.Databases;
import lv.terminbot.store.EmbeddedDatabase;
import lv.terminbot.store.NewerVersion;
import lv.terminbot.store.StoreByHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is told of a server that everything is to be brought to. */
class MoveTablesTest {
  @TempDir private Path place;
  private final Map<String, String> server = Databases.withoutTables();

  @Test
  void anEmptyDatabaseGetsItsTablesAsOftenAsItIsAsked() throws SQLException {
    assertThat(made(server)).isEmpty();
    assertThat(made(server)).isEmpty();

    try (var there = connection()) {
      assertThat(new ServerMove(there, there).isTargetEmpty()).isTrue();
    }
  }

  @Test
  void oneThatANewerVersionHasUsedIsLeftToThatVersion() {
    NewerVersion.uses(server, place);

    assertThat(made(server).orElseThrow()).startsWith("was used by a newer version");
  }

  @Test
  void oneThatHoldsOtherTablesIsNotOurs() throws SQLException {
    try (var there = connection();
        var statement = there.createStatement()) {
      statement.execute("create table invoice (id integer)");
    }

    assertThat(made(server).orElseThrow()).startsWith("holds tables of another program");
  }

  @Test
  void oneWhereNoTablesMayBeMadeIsTold() {
    assertThat(made(Databases.whereNoTablesMayBeMade()).orElseThrow())
        .contains("this user may make none there: name an empty database");
  }

  @Test
  void oneThatIsNotThereIsToBeMade() {
    var nowhere = url(server).replaceFirst("/terminbot[0-9]+", "/nowhere");

    assertThat(MoveTables.makeOn(nowhere, "postgres", "").orElseThrow())
        .startsWith("is not there: make it on the server by createdb");
  }

  @Test
  void aTableThatSomebodyHasMadeInTheFileIsNamedAndNothingIsMoved() throws SQLException {
    made(server);
    var data = place.resolve("data");
    try (var database = EmbeddedDatabase.in(data)) {
      StoreByHand.makeTables(database);
      JdbcClient.create(database).sql("create table my_notes (words text)").update();
    }
    try (var from = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("terminbot.db"));
        var to = connection()) {
      to.setAutoCommit(false);

      assertThatThrownBy(() -> new ServerMove(from, to).move())
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("my_notes");
    }
  }

  private static Optional<String> made(Map<String, String> server) {
    return MoveTables.makeOn(
        url(server), Objects.requireNonNull(server.get("spring.datasource.username")), "");
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection(url(server), "postgres", "");
  }

  private static String url(Map<String, String> server) {
    return Objects.requireNonNull(server.get("spring.datasource.url"));
  }
}
