package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import lv.terminbot.store.copies.MoveTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Looks at a database that do not come to their end, and what is told then. */
class SickChecksTest {
  @TempDir private Path folder;

  @Test
  void aWeeklyLookThatCannotBeDoneIsDoneTheNextTime() {
    try (var store = Store.on(Map.of(), folder)) {
      var closed = EmbeddedDatabase.in(folder.resolve("closed"));
      closed.close();
      var inVain = check(store, closed);

      assertThatThrownBy(inVain::lookIfDue).hasMessageContaining("could not be looked through");

      assertThat(store.count("whole_check")).as("it is still due").isZero();
      store.get(WholeCheck.class).lookIfDue();
      assertThat(store.count("whole_check")).isEqualTo(1);
    }
  }

  private static WholeCheck check(Store store, DataSource source) {
    return new WholeCheck(
        store.get(JdbcClient.class),
        source,
        store.get(OwnCommit.class),
        store.get(DatabaseFaults.class),
        store.clock);
  }

  @Test
  @Timeout(60)
  void whoStopsTheProgramDoesNotWaitForADatabaseThatHangs() throws Exception {
    var hangs = new CountDownLatch(1);
    var source = mock(DataSource.class);
    when(source.getConnection())
        .thenAnswer(
            _ -> {
              hangs.await();
              return mock(Connection.class);
            });
    Thread.currentThread().interrupt();

    var told = new DatabaseHealth(source, new DatabaseFaults()).health();

    assertThat(Thread.interrupted()).as("it goes on stopping").isTrue();
    assertThat(told.getStatus()).isEqualTo(Status.DOWN);
    hangs.countDown();
  }

  @Test
  void aServerWithTablesOfAnotherProgramIsTold() {
    var server = Databases.withoutTables();
    sql(server).sql("create table invoice (id integer)").update();

    assertThat(said(server)).contains("holds tables of another program: name one of its own");
  }

  @Test
  void aServerWhoseTablesItsUserMayNotReadIsTold() {
    var guest = Databases.whereNoTablesMayBeMade();
    var owners = url(guest).replace("user=" + user(guest), "user=postgres");
    MoveTables.makeOn(owners, "postgres", "");

    assertThat(said(guest)).contains("cannot be read: look at what its user may do there");
  }

  private static String said(Map<String, String> server) {
    List<String> said = new ArrayList<>();
    new DatabaseCheck(said::add, said::add).ofServer(url(server), user(server), "");
    return String.join("\n", said);
  }

  private static JdbcClient sql(Map<String, String> server) {
    return JdbcClient.create(new DriverManagerDataSource(url(server), user(server), ""));
  }

  private static String url(Map<String, String> server) {
    return Objects.requireNonNull(server.get("spring.datasource.url"));
  }

  private static String user(Map<String, String> server) {
    return Objects.requireNonNull(server.get("spring.datasource.username"));
  }
}
