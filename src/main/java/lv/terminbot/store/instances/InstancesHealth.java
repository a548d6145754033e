package lv.terminbot.store.instances;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says whether the other instances take this one to be alive. */
public final class InstancesHealth implements HealthIndicator {
  private final Instance instance;

  public InstancesHealth(Instance instance) {
    this.instance = instance;
  }

  @Override
  public Health health() {
    return instance.isAlive()
        ? Health.up().build()
        : Health.down()
            .withDetail("fault", "its heartbeat does not reach the database; others take over")
            .build();
  }
}
