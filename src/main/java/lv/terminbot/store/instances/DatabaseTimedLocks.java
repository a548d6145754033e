package lv.terminbot.store.instances;

import java.time.Duration;
import org.springframework.integration.jdbc.lock.LockRepository;

/**
 * The one lock of Spring Integration's registry as a lease by the clock of the database, of which
 * its holder knows how long it lasts.
 */
final class DatabaseTimedLocks implements LockRepository {
  private static final String POLLER = "poller";
  private final LeaseRows rows;
  private final String holder;
  private final Lease lease;
  private volatile boolean closed;

  /**
   * @param lease is told whenever it is granted
   */
  DatabaseTimedLocks(LeaseRows rows, String holder, Lease lease) {
    this.rows = rows;
    this.holder = holder;
    this.lease = lease;
  }

  @Override
  public boolean acquire(String lock, Duration ttl) {
    var asked = System.nanoTime();
    if (closed || !rows.take(POLLER, holder, ttl)) {
      return false;
    }
    lease.granted(asked);
    return true;
  }

  @Override
  public boolean renew(String lock, Duration ttl) {
    var asked = System.nanoTime();
    if (!rows.renew(POLLER, holder, ttl)) {
      return false;
    }
    lease.granted(asked);
    return true;
  }

  @Override
  public boolean isAcquired(String lock) {
    return rows.holds(POLLER, holder);
  }

  @Override
  public boolean delete(String lock) {
    lease.ended();
    return rows.letGo(POLLER, holder);
  }

  /** Whoever takes it takes it over. */
  @Override
  public void deleteExpired() {
    // nothing of it stays
  }

  /** Lets go of it for good. */
  @Override
  public void close() {
    closed = true;
    delete(POLLER);
  }
}
