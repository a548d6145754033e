package lv.terminbot.store.instances;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** One of several on a PostgreSQL database: alive as long as its heart beats there. */
final class LeasedInstance implements Instance, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LeasedInstance.class);
  private final String id = UUID.randomUUID().toString();
  private final String name = name();
  private final LeaseRows rows;
  private final Lease life = new Lease();
  private final CountDownLatch ending = new CountDownLatch(1);
  private int failures;

  private LeasedInstance(LeaseRows rows) {
    this.rows = rows;
  }

  /** One whose heart beats from now on. */
  static LeasedInstance begun(LeaseRows rows) {
    var instance = new LeasedInstance(rows);
    rows.forgetTheLongDead();
    instance.beat();
    Thread.ofPlatform().daemon().name("instance-beat").start(instance::live);
    return instance;
  }

  /** The machine and the process, by which an operator knows it. */
  private static String name() {
    var process = ProcessHandle.current().pid();
    try {
      return InetAddress.getLocalHost().getHostName() + ":" + process;
    } catch (UnknownHostException nameless) {
      return ":" + process;
    }
  }

  private void live() {
    try {
      while (!ending.await(Lease.RENEWAL.toMillis(), TimeUnit.MILLISECONDS)) {
        beat();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void beat() {
    var asked = System.nanoTime();
    var lapsed = failures > 0 && !life.lasts();
    try {
      rows.beat(id, name);
      life.granted(asked);
      if (lapsed) {
        LOG.warn("this instance, {}, was not alive to the others for a while", name);
      }
      failures = 0;
    } catch (DataAccessException unreachable) {
      if (++failures % 30 == 1) {
        LOG.warn(
            "the heartbeat of this instance, {}, does not reach the database: {}",
            name,
            unreachable.getClass().getSimpleName());
      }
    }
  }

  /** By which it stands for the office to poll. */
  PollerElection election() {
    return new PollerElection(rows, id);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public boolean isAlive() {
    return life.lasts();
  }

  @Override
  public String mayTake() {
    return "exists (select 1 from instance i where i.id = '%s' and i.alive_until >= %s)"
        .formatted(id, LeaseRows.NOW);
  }

  @Override
  public String isDead(String column) {
    return "(%1$s <> '%2$s' and exists (select 1 from instance i where i.id = %1$s and i.alive_until < %3$s))"
        .formatted(column, id, LeaseRows.NOW);
  }

  @Override
  public String passingOverLocked() {
    return "for update of o skip locked";
  }

  @Override
  public String holdingThere() {
    return "for key share";
  }

  @Override
  public void close() {
    ending.countDown();
    life.ended();
    try {
      rows.bury(id);
    } catch (DataAccessException unreachable) {
      LOG.info("the others will take this instance for dead in a moment");
    }
    rows.close();
  }
}
