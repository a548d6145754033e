package lv.terminbot.figures;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lv.terminbot.mailbox.ChatId;

/**
 * How long people wait: from the moment at which a message came until the first reply to its chat
 * has arrived at Telegram. What another instance answers it does not see.
 */
final class ReplyTimes {
  /** So many chats wait for a reply at most; more are not measured. */
  private static final int MOST = 10_000;

  /** Who has no reply by then gets none to that message: a later one answers something else. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private final Map<ChatId, Instant> asked = new ConcurrentHashMap<>();
  private final Timer timer;
  private final Clock clock;

  ReplyTimes(MeterRegistry registry, Clock clock) {
    this.clock = clock;
    timer =
        Timer.builder("terminbot.reply.time")
            .description("From a message to the first reply to it")
            .serviceLevelObjectives(
                Duration.ofMillis(50),
                Duration.ofMillis(100),
                Duration.ofMillis(250),
                Duration.ofMillis(500),
                Duration.ofSeconds(1),
                Duration.ofMillis(2500),
                Duration.ofSeconds(5),
                Duration.ofSeconds(15),
                Duration.ofMinutes(1))
            .register(registry);
  }

  void heard(ChatId chat, Instant receivedAt) {
    var forgotten = clock.instant().minus(LONGEST);
    asked.values().removeIf(forgotten::isAfter);
    if (asked.size() < MOST) {
      asked.putIfAbsent(chat, receivedAt);
    }
  }

  void replied(ChatId chat) {
    Optional.ofNullable(asked.remove(chat))
        .map(at -> Duration.between(at, clock.instant()))
        .filter(Duration::isPositive)
        .ifPresent(timer::record);
  }
}
