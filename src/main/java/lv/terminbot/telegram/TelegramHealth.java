package lv.terminbot.telegram;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Says whether the bot hears Telegram and is heard: down if no poll went well for long, if polls
 * bring nothing new though something waits, if the token is wrong or used by another program, or if
 * Telegram does not answer those who send.
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
    var stands = connection.standsStill();
    var shared = connection.sharesToken();
    var stuck = state.stuckSenders();
    var heard = connected && !refused && age.compareTo(connection.stalled()) < 0;
    var up = heard && !stands && !shared && stuck == 0;
    return (up ? Health.up() : Health.down())
        .withDetail("connected", connected)
        .withDetail("tokenRefused", refused)
        .withDetail("tokenShared", shared)
        .withDetail("secondsSinceLastPoll", age.toSeconds())
        .withDetail("pollsStandStill", stands)
        .withDetail("sendersUnanswered", stuck)
        .build();
  }
}
