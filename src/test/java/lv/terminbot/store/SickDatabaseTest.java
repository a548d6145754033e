package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;

/** What health tells of databases that are really full, damaged or stuck. */
class SickDatabaseTest {
  private static final Duration WEEK = Duration.ofDays(7);
  @TempDir private Path folder;

  @Test
  void oneThatHasNoMoreRoomIsToldWithTheRemedyThoughItCanBeRead() {
    try (var store = Store.on(Map.of(), folder)) {
      assertThat(health(store).getStatus()).isEqualTo(Status.UP);
      store.sql().sql("pragma max_page_count = 1").query(Integer.class).single();

      assertThatThrownBy(() -> fill(store)).isInstanceOf(DataAccessException.class);

      assertThat(health(store).getStatus()).isEqualTo(Status.DOWN);
      assertThat(fault(store)).contains("make room");
    }
  }

  @Test
  void oneThatIsDamagedWhileItRunsIsToldWithTheRemedyByWhoeverMeetsIt() throws Exception {
    try (var store = Store.on(Map.of(), folder)) {
      fill(store);
      damage(store);

      assertThatThrownBy(() -> store.count("kept_words where words like '%x%'"))
          .isInstanceOf(DataAccessException.class);

      assertThat(health(store).getStatus()).isEqualTo(Status.DOWN);
      assertThat(fault(store)).contains("damaged", "restore --replace FILE");
    }
  }

  @Test
  void onceAWeekTheWholeIsLookedThroughAndDamageThatNobodyMetIsTold() throws Exception {
    try (var store = Store.on(Map.of(), folder)) {
      fill(store);
      var check = store.get(WholeCheck.class);
      check.lookIfDue();
      damage(store);
      store.clock.moveTo(store.clock.instant().plus(WEEK.minusHours(1)));
      check.lookIfDue();
      assertThat(health(store).getStatus()).as("it is not time yet").isEqualTo(Status.UP);

      store.clock.moveTo(store.clock.instant().plus(WEEK));
      check.lookIfDue();

      assertThat(fault(store)).contains("damaged", "restore --replace FILE");
    }
  }

  @Test
  @Timeout(60)
  void aServerThatIsStuckIsToldWhileItIsAndThatItGoesOnToo() throws Exception {
    var settings = Databases.POSTGRESQL.settings();
    try (var store = Store.on(settings, folder);
        var other = PreviousDatabase.source(settings, folder).getConnection();
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("lock table last_poll in access exclusive mode");

      assertThat(fault(store)).contains("does not answer");

      other.rollback();
      org.awaitility.Awaitility.await().until(() -> health(store).getStatus() == Status.UP);
    }
  }

  private DatabaseHealth indicator;

  private Health health(Store store) {
    if (indicator == null) {
      indicator = new DatabaseHealth(store.get(DataSource.class), store.get(DatabaseFaults.class));
    }
    return indicator.health();
  }

  private String fault(Store store) {
    return String.valueOf(health(store).getDetails().get("fault"));
  }

  private static void fill(Store store) {
    store
        .sql()
        .sql(
            """
            with recursive n (i) as (select 1 union all select i + 1 from n where i < 4000)
            insert into kept_words (chat, words, kept_at) select i, hex(randomblob(500)), 1 from n
            """)
        .update();
    store.sql().sql("pragma wal_checkpoint(truncate)").query().listOfRows();
  }

  /** Pages in the second half, from outside, as a disk that fails. */
  private void damage(Store store) throws Exception {
    // What a connection remembers of the file would hide it.
    try (var connection = store.get(DataSource.class).getConnection();
        var statement = connection.createStatement()) {
      statement.execute("pragma shrink_memory");
    }
    try (var file = new RandomAccessFile(folder.resolve("terminbot.db").toFile(), "rw")) {
      for (var at = file.length() / 2 / 4096 * 4096; at < file.length(); at += 4096) {
        file.seek(at);
        file.write(new byte[2000]);
      }
    }
  }
}
