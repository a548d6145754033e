package lv.terminbot.store.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import lv.terminbot.store.Databases;
import lv.terminbot.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** An instance whose heartbeat does not reach the database. */
class UnreachableServerTest {
  private Store store;
  private LeaseRows rows;

  @BeforeEach
  void aServer() throws Exception {
    store = Store.on(Databases.POSTGRESQL.settings(), Path.of("target"));
    rows = new LeaseRows(store.get(DataSource.class).unwrap(HikariDataSource.class));
    store
        .sql()
        .sql(
            "create function fails() returns trigger language plpgsql as"
                + " $$ begin raise exception 'no answer'; end $$")
        .update();
  }

  @AfterEach
  void stop() {
    rows.close();
    store.close();
  }

  @Test
  void oneThatIsNotAliveToTheOthersSaysSoAndIsAliveAgainOnceItIsHeard() {
    fails("insert or update on instance");
    try (var instance = LeasedInstance.begun(rows)) {
      var health = new InstancesHealth(instance);
      assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
      assertThat(store.count("instance where id = '" + instance.id() + "'")).isZero();

      answersAgain("instance");

      await().until(instance::isAlive);
      assertThat(health.health().getStatus()).isEqualTo(Status.UP);
      assertThat(store.count("instance where id = '" + instance.id() + "' and alive_until > 0"))
          .isEqualTo(1);
    }
  }

  @Test
  void itStopsThoughItCannotSayGoodbye() {
    var instance = LeasedInstance.begun(rows);
    assertThat(instance.isAlive()).isTrue();
    fails("update on instance");

    assertThatCode(instance::close).doesNotThrowAnyException();

    assertThat(instance.isAlive()).isFalse();
  }

  @Test
  void itGivesUpTheOfficeThoughItCannotSaySo() {
    var election = new PollerElection(rows, "first");
    election.seek();
    await().until(election::isHeld);
    fails("delete on lease");

    assertThatCode(election::giveUp).doesNotThrowAnyException();

    assertThat(election.isHeld()).isFalse();
    assertThat(store.count("lease where holder = 'first'"))
        .as("the others wait for its end")
        .isEqualTo(1);
  }

  @Test
  void whoHasGivenItUpSeeksItNoMore() {
    var election = new PollerElection(rows, "first");
    election.giveUp();

    election.seek();

    assertThat(election.isHeld()).isFalse();
    try (var other = new PollerElection(rows, "second")) {
      other.seek();
      await().until(other::isHeld);
      assertThat(election.isHeld()).isFalse();
    }
  }

  private void fails(String what) {
    store.sql().sql("create trigger failing before " + what + " execute function fails()").update();
  }

  private void answersAgain(String table) {
    store.sql().sql("drop trigger failing on " + table).update();
  }
}
