package lv.terminbot.wake;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says whether what is due by the clock is done: that the alarm rings, and its duties succeed. */
public final class AlarmHealth implements HealthIndicator {
  private final Alarm alarm;

  public AlarmHealth(Alarm alarm) {
    this.alarm = alarm;
  }

  @Override
  public Health health() {
    var overdue = alarm.isOverdue();
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
}
