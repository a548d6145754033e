package lv.terminbot.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import lv.terminbot.telegram.incoming.BotUser;
import lv.terminbot.telegram.pace.RecentSends;

/** What is known of the connection's health and of who the bot is. Safe from any thread. */
final class ConnectionState {
  private volatile Optional<BotUser> bot = Optional.empty();
  private final AtomicInteger stuckSenders = new AtomicInteger();
  private volatile boolean tokenRefused;
  private volatile boolean standingBy;
  private volatile Optional<String> webhookObstacle = Optional.empty();
  private volatile long lastPolled = System.nanoTime();
  private volatile long lastUseful = System.nanoTime();
  private final RecentSends sends = new RecentSends();

  void introduced(BotUser self) {
    bot = Optional.of(self);
    polled();
  }

  /** The bot has another name. */
  void renamed(BotUser self) {
    bot = Optional.of(self);
  }

  /** The bot itself, once the server has told who it is. */
  Optional<BotUser> bot() {
    return bot;
  }

  Optional<String> username() {
    return bot.map(BotUser::username);
  }

  /** A poll was answered well. */
  void polled() {
    standingBy = false;
    lastPolled = System.nanoTime();
  }

  /** Another instance polls, and this one has no need to. */
  void stoodBy() {
    standingBy = true;
    lastPolled = System.nanoTime();
    lastUseful = lastPolled;
  }

  boolean standsBy() {
    return standingBy;
  }

  /** A poll that brought what was new, or nothing. */
  void polledUsefully() {
    lastUseful = System.nanoTime();
  }

  Duration sinceUsefulPoll() {
    return Duration.ofNanos(System.nanoTime() - lastUseful);
  }

  RecentSends sends() {
    return sends;
  }

  void webhookMet(Optional<String> obstacle) {
    webhookObstacle = obstacle;
  }

  /** What keeps Telegram from bringing updates, in its words. */
  Optional<String> webhookObstacle() {
    return webhookObstacle;
  }

  /** How long ago a poll was last answered well, or since the start. */
  Duration sinceLastPoll() {
    return Duration.ofNanos(System.nanoTime() - lastPolled);
  }

  /** Any answer tells whether the server knows the token. */
  void heard(CallOutcome<?> outcome) {
    if (outcome.tokenRefused()) {
      tokenRefused = true;
    } else if (outcome instanceof CallOutcome.Accepted<?>) {
      tokenRefused = false;
    }
  }

  boolean tokenRefused() {
    return tokenRefused;
  }

  /** A sender waits for Telegram to answer again. */
  void senderStuck() {
    stuckSenders.incrementAndGet();
  }

  /** Telegram answers that sender again. */
  void senderFree() {
    stuckSenders.decrementAndGet();
  }

  /** How many senders wait for Telegram to answer again. */
  int stuckSenders() {
    return stuckSenders.get();
  }
}
