package lv.terminbot.telegram;

import java.time.Duration;
import java.util.Optional;

/** What is known of the line's health and of who the bot is. Safe from any thread. */
final class Pulse {
  private volatile Optional<Me> bot = Optional.empty();
  private volatile boolean tokenRefused;
  private volatile long lastPolled = System.nanoTime();

  void introduced(Me me) {
    bot = Optional.of(me);
    polled();
  }

  /** The bot itself, once the server has told who it is. */
  Optional<Me> bot() {
    return bot;
  }

  Optional<String> username() {
    return bot.map(Me::username);
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
