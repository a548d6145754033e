package lv.terminbot.mailbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes whoever waits for new work. Ringing often is as good as once; it carries no data. */
public final class Bell {
  private final Semaphore rung = new Semaphore(0);

  public void ring() {
    if (rung.availablePermits() == 0) {
      rung.release();
    }
  }

  /** Waits until it rings, at most this long; true if it has rung. */
  public boolean await(Duration atMost) throws InterruptedException {
    var rang = rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
    rung.drainPermits();
    return rang;
  }
}
