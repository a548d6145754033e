package lv.terminbot.telegram;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lv.terminbot.mailbox.ChatId;

/**
 * Telegram's limits as the FAQ of the Bot API states them: about one message a second in a chat, 20
 * a minute in a group, 30 a second in all. Safe from any thread; forgets chats that went quiet.
 */
final class Limits {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private final TimeMeter time;
  private final Bucket overall;
  private final Map<ChatId, Chat> chats = new ConcurrentHashMap<>();

  Limits(TimeMeter time) {
    this.time = time;
    // a bucket lets through what it holds plus what flows in: 2 + 28 a second, no more than 30
    overall = bucket(2, 28, SECOND);
  }

  /** Takes one of the turns that all chats share; false if there is none now. */
  boolean turn() {
    return overall.tryConsume(1);
  }

  /** Gives back a turn that nobody needed. */
  void giveBack() {
    overall.addTokens(1);
  }

  Duration untilTurn() {
    return Duration.ofNanos(overall.estimateAbilityToConsume(1).getNanosToWaitForRefill())
        .plusMillis(1);
  }

  /** A message to this chat leaves now. */
  void leaves(ChatId chat) {
    chats.computeIfAbsent(chat, Chat::new).leaves();
  }

  /** The call ended: the chat's second counts from here, because it arrived at some time before. */
  void ended(ChatId chat) {
    chats.computeIfPresent(chat, (_, known) -> known.secondFromNow());
  }

  /** Telegram asked for this rest. */
  void rest(ChatId chat, Duration rest) {
    chats.computeIfAbsent(chat, Chat::new).restFor(rest);
  }

  /** Chats that must not be written to now. */
  Collection<ChatId> resting() {
    chats.values().removeIf(Chat::forgettable);
    return chats.entrySet().stream()
        .filter(chat -> chat.getValue().nanosToRest() > 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** When the first resting chat may be written to again. */
  Optional<Duration> untilRested() {
    return chats.values().stream()
        .map(Chat::nanosToRest)
        .filter(nanos -> nanos > 0)
        .min(Long::compare)
        .map(nanos -> Duration.ofNanos(nanos).plusMillis(1));
  }

  /** How many chats are remembered. */
  int known() {
    return chats.size();
  }

  private Bucket bucket(long holds, long flow, Duration per) {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(limit -> limit.capacity(holds).refillGreedy(flow, per))
        .build();
  }

  /** One chat's allowance. */
  private final class Chat {
    private final Optional<Bucket> minute;
    private Bucket second = bucket(1, 1, SECOND);
    private long restsUntil = time.currentTimeNanos();
    private long usedAt = time.currentTimeNanos();

    Chat(ChatId chat) {
      // groups have negative numbers; 5 held and 15 flowing in never make more than 20 a minute
      minute = chat.value() < 0 ? Optional.of(bucket(5, 15, MINUTE)) : Optional.empty();
    }

    synchronized void leaves() {
      usedAt = time.currentTimeNanos();
      second.tryConsume(1);
      minute.ifPresent(tokens -> tokens.tryConsume(1));
    }

    synchronized Chat secondFromNow() {
      second = bucket(1, 1, SECOND);
      second.tryConsume(1);
      return this;
    }

    synchronized void restFor(Duration rest) {
      usedAt = time.currentTimeNanos();
      restsUntil = Math.max(restsUntil, time.currentTimeNanos() + rest.toNanos());
    }

    synchronized long nanosToRest() {
      var asked = Math.max(0, restsUntil - time.currentTimeNanos());
      var thisMinute = minute.map(Chat::nanosToToken).orElse(0L);
      return Math.max(asked, Math.max(thisMinute, nanosToToken(second)));
    }

    synchronized boolean forgettable() {
      return nanosToRest() == 0 && time.currentTimeNanos() - usedAt > MINUTE.toNanos();
    }

    private static long nanosToToken(Bucket tokens) {
      return tokens.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    }
  }
}
