package lv.terminbot.store.instances;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import lv.terminbot.mailbox.lease.PollingLease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.integration.jdbc.lock.JdbcLockRegistry;
import org.springframework.integration.leader.AbstractCandidate;
import org.springframework.integration.leader.Context;
import org.springframework.integration.support.leader.LockRegistryLeaderInitiator;

/** Elects the one of the instances on a database that polls, by a lease in it. */
final class PollerElection implements PollingLease, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PollerElection.class);
  private static final Duration LOOK = Duration.ofMillis(500);
  private final Lease lease = new Lease();
  private final AtomicBoolean over = new AtomicBoolean();
  private final Elected elected = new Elected();
  private final DatabaseTimedLocks locks;
  private final LockRegistryLeaderInitiator initiator;

  PollerElection(LeaseRows rows, String holder) {
    locks = new DatabaseTimedLocks(rows, holder, lease);
    var registry = new JdbcLockRegistry(locks, Lease.TERM);
    registry.setIdleBetweenTries(LOOK);
    initiator = new LockRegistryLeaderInitiator(registry, elected);
    initiator.setHeartBeatMillis(Lease.RENEWAL.toMillis());
    initiator.setBusyWaitMillis(LOOK.toMillis());
  }

  /** Whether it has the office; for how long, the lease knows. */
  private static final class Elected extends AbstractCandidate {
    private volatile boolean leads;

    Elected() {
      super("", "poller");
    }

    @Override
    public void onGranted(Context context) {
      leads = true;
      LOG.info("this instance asks Telegram for updates from now on");
    }

    @Override
    public void onRevoked(Context context) {
      leads = false;
      LOG.info("another instance may ask Telegram for updates from now on");
    }
  }

  @Override
  public void seek() {
    if (!over.get()) {
      initiator.start();
    }
  }

  @Override
  public boolean isHeld() {
    return elected.leads && lease.lasts();
  }

  @Override
  public void giveUp() {
    if (over.compareAndSet(false, true)) {
      initiator.stop();
      try {
        locks.close();
      } catch (DataAccessException unreachable) {
        LOG.info("another instance will poll when the lease of this one is over");
      }
    }
  }

  @Override
  public void close() {
    giveUp();
  }
}
