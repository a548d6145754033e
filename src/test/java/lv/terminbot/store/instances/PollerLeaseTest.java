package lv.terminbot.store.instances;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import lv.terminbot.store.Databases;
import lv.terminbot.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of two programs on one database one has the office of polling, for a term. */
class PollerLeaseTest {
  private static final String OFFICE = "poller";
  private final Lease anna = new Lease();
  private final Lease janis = new Lease();
  private static Store store;
  private static LeaseRows rows;
  private DatabaseTimedLocks first;
  private DatabaseTimedLocks second;

  @BeforeAll
  static void oneDatabase() throws Exception {
    store = Store.on(Databases.POSTGRESQL.settings(), Path.of("target"));
    rows = new LeaseRows(store.get(javax.sql.DataSource.class).unwrap(HikariDataSource.class));
  }

  @BeforeEach
  void twoPrograms() {
    first = new DatabaseTimedLocks(rows, "first", anna);
    second = new DatabaseTimedLocks(rows, "second", janis);
  }

  @AfterEach
  void free() {
    store.sql().sql("delete from lease").update();
  }

  @AfterAll
  static void stop() {
    rows.close();
    store.close();
  }

  @Test
  void whoHasItGoesOnHavingItAndTheOtherWaits() {
    assertThat(first.acquire(OFFICE, Lease.TERM)).isTrue();
    assertThat(second.acquire(OFFICE, Lease.TERM)).isFalse();

    assertThat(first.renew(OFFICE, Lease.TERM)).isTrue();
    assertThat(second.renew(OFFICE, Lease.TERM)).isFalse();

    assertThat(first.isAcquired(OFFICE)).isTrue();
    assertThat(second.isAcquired(OFFICE)).isFalse();
    assertThat(anna.lasts()).isTrue();
    assertThat(janis.lasts()).as("it was never granted").isFalse();
  }

  @Test
  void eachRenewalLastsForAWholeTerm() {
    first.acquire(OFFICE, Lease.TERM);
    store.sql().sql("update lease set held_until = held_until - 5000").update();
    anna.ended();

    assertThat(first.renew(OFFICE, Lease.TERM)).isTrue();

    assertThat(anna.lasts()).isTrue();
    assertThat(store.count("lease where held_until - 5000 > " + LeaseRows.NOW)).isEqualTo(1);
  }

  @Test
  void whoLetItLapseHasItNoMoreThoughNobodyHasTakenIt() {
    first.acquire(OFFICE, Lease.TERM);
    itLapses();

    assertThat(first.renew(OFFICE, Lease.TERM)).isFalse();
    assertThat(first.isAcquired(OFFICE)).isFalse();
    assertThat(second.acquire(OFFICE, Lease.TERM)).isTrue();
  }

  @Test
  void whoComesBackTooLateTakesNothingFromTheOther() {
    first.acquire(OFFICE, Lease.TERM);
    itLapses();
    second.acquire(OFFICE, Lease.TERM);

    assertThat(first.delete(OFFICE)).isFalse();

    assertThat(second.isAcquired(OFFICE)).isTrue();
  }

  @Test
  void whoStopsFreesItAtOnceAndTakesItNoMore() {
    first.acquire(OFFICE, Lease.TERM);

    first.close();

    assertThat(anna.lasts()).isFalse();
    assertThat(second.acquire(OFFICE, Lease.TERM)).isTrue();
    second.delete(OFFICE);
    assertThat(first.acquire(OFFICE, Lease.TERM)).isFalse();
  }

  @Test
  void whatNobodyHasTakenOverStaysWithItsHolder() {
    first.acquire(OFFICE, Lease.TERM);

    second.deleteExpired();

    assertThat(first.isAcquired(OFFICE)).isTrue();
  }

  private void itLapses() {
    store.sql().sql("update lease set held_until = 0").update();
  }
}
