package lv.terminbot.telegram;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Says whether the bot hears Telegram: down if no poll went well for long, or the token is wrong.
 */
public final class TelegramHealth implements HealthIndicator {
  private final Connection connection;

  public TelegramHealth(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Health health() {
    var state = connection.state();
    var age = state.sinceLastPoll();
    var refused = state.tokenRefused();
    var connected = state.username().isPresent();
    var up = connected && !refused && age.compareTo(connection.stalled()) < 0;
    return (up ? Health.up() : Health.down())
        .withDetail("connected", connected)
        .withDetail("tokenRefused", refused)
        .withDetail("secondsSinceLastPoll", age.toSeconds())
        .build();
  }
}
