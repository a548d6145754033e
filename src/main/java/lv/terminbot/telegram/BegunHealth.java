package lv.terminbot.telegram;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether the start is over: Telegram has said who the bot is. Whoever balances the load waits for
 * it, since before that the whole is down; afterwards it stays so, whatever Telegram does.
 */
public final class BegunHealth implements HealthIndicator {
  private final Connection connection;

  public BegunHealth(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Health health() {
    return connection.state().username().isPresent()
        ? Health.up().build()
        : Health.outOfService()
            .withDetail("fault", "Telegram has not answered since the start; see telegram")
            .build();
  }
}
