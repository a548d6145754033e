package lv.terminbot.wake;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Says whether what is due by the clock is done: that the alarm rings, and its duties succeed. It
 * answers at once, also while the database that the alarm asks does not.
 */
public final class AlarmHealth implements HealthIndicator {
  private static final Duration PATIENCE = Duration.ofMillis(200);
  private final Alarm alarm;
  private final Semaphore asking = new Semaphore(1);
  private volatile boolean overdue;

  public AlarmHealth(Alarm alarm) {
    this.alarm = alarm;
  }

  @Override
  public Health health() {
    look();
    var failures = alarm.failures();
    var up = !overdue && failures == 0;
    var health = up ? Health.up() : Health.down();
    if (!up) {
      health.withDetail("remedy", "look into the log for what failed; start again if it goes on");
    }
    return health
        .withDetail("ringOverdue", overdue)
        .withDetail("dutiesFailedInARow", failures)
        .build();
  }

  /** What is known stays known until there is an answer. */
  private void look() {
    if (!asking.tryAcquire()) {
      return;
    }
    var answered = new CountDownLatch(1);
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                overdue = alarm.isOverdue();
              } finally {
                asking.release();
                answered.countDown();
              }
            });
    try {
      answered.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
