package lv.terminbot.telegram;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Says whether the bot hears Telegram and is heard: down if no poll went well for long, if polls
 * bring nothing new though something waits, if the token is wrong or used by another program, if
 * Telegram does not answer those who send, or if half of what they send is lost.
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
    var burn = state.sends().burn();
    var up =
        heard && !stands && !shared && stuck == 0 && !burn && state.webhookObstacle().isEmpty();
    return (up ? Health.up() : Health.down())
        .withDetail("connected", connected)
        .withDetail("standsBy", state.standsBy())
        .withDetail("tokenRefused", refused)
        .withDetail("tokenShared", shared)
        .withDetail("secondsSinceLastPoll", age.toSeconds())
        .withDetail("pollsStandStill", stands)
        .withDetail("sendersUnanswered", stuck)
        .withDetail("sendsBurn", burn)
        .withDetail("webhookFails", state.webhookObstacle().orElse("no"))
        .build();
  }
}
