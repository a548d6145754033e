package lv.terminbot.telegram;

import java.time.Duration;
import java.util.Optional;

/** What is known of the line's health and of the bot's own name. Safe from any thread. */
final class Pulse {
  private volatile Optional<String> username = Optional.empty();
  private volatile boolean tokenRefused;
  private volatile long lastPolled = System.nanoTime();

  void introduced(String name) {
    username = Optional.of(name);
    polled();
  }

  Optional<String> username() {
    return username;
  }

  /** A poll was answered well. */
  void polled() {
    lastPolled = System.nanoTime();
  }

  /** How long ago a poll was last answered well, or since the start. */
  Duration sinceLastPoll() {
    return Duration.ofNanos(System.nanoTime() - lastPolled);
  }

  /** Any answer tells whether the server knows the token. */
  void heard(Answer<?> answer) {
    if (answer.tokenRefused()) {
      tokenRefused = true;
    } else if (answer instanceof Answer.Accepted<?>) {
      tokenRefused = false;
    }
  }

  boolean tokenRefused() {
    return tokenRefused;
  }
}
