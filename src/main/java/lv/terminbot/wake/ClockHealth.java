package lv.terminbot.wake;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Tells for a while that the clock of the machine was moved: what is due was worked out anew, and
 * whoever runs the machine may want to know. Down when the heart stands still.
 */
public final class ClockHealth implements HealthIndicator {
  /** It serves, and somebody should look. */
  static final Status DEGRADED = new Status("DEGRADED");

  private final Heartbeat heartbeat;

  public ClockHealth(Heartbeat heartbeat) {
    this.heartbeat = heartbeat;
  }

  @Override
  public Health health() {
    if (!heartbeat.beats()) {
      return Health.down()
          .withDetail("fault", "nothing has looked at the clock for three minutes; start again")
          .build();
    }
    return heartbeat
        .lastJump()
        .map(
            jump ->
                Health.status(DEGRADED)
                    .withDetail("movedBy", jump.toString())
                    .withDetail("remedy", "look at the time service of this machine"))
        .orElseGet(Health::up)
        .build();
  }
}
