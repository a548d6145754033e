package lv.terminbot.telegram.pace;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lv.terminbot.mailbox.ChatId;

/**
 * Keeps to the rates that Telegram allows, in each chat and in all together. Safe from any thread;
 * forgets chats that went quiet.
 */
public final class Limits {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private final Rates rates;
  private final TimeMeter time;
  private final SlidingWindow window;
  private final Floods floods;
  private final Map<ChatId, Chat> chats = new ConcurrentHashMap<>();

  public Limits(Rates rates, TimeMeter time) {
    this.rates = rates;
    this.time = time;
    window = new SlidingWindow(rates.perSecond(), time);
    floods = new Floods(this, time);
  }

  /** How many calls at the same time use up the rate. */
  public int lanes() {
    return rates.lanes();
  }

  /** Whether more goes out than Telegram gives for nothing. */
  public boolean isPaid() {
    return rates.isPaid();
  }

  public SlidingWindow turns() {
    return window;
  }

  /** The rests that Telegram asks for. */
  public Floods floods() {
    return floods;
  }

  /** A message to this chat leaves now. */
  public void leaves(ChatId chat) {
    chats.computeIfAbsent(chat, Chat::new).leaves();
  }

  /** The call ended: its message arrived at some time before. */
  public void ended(ChatId chat) {
    chats.computeIfAbsent(chat, Chat::new).ended();
  }

  /** Telegram asked for this rest; there is no burst after it. */
  void rest(ChatId chat, Duration rest) {
    chats.computeIfAbsent(chat, Chat::new).restFor(rest);
  }

  /** Chats that must not be written to now. */
  public Collection<ChatId> resting() {
    chats.values().removeIf(Chat::forgettable);
    return chats.entrySet().stream()
        .filter(chat -> chat.getValue().nanosToRest() > 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether this chat must not be written to now. */
  public boolean rests(ChatId chat) {
    var known = chats.get(chat);
    return known != null && known.nanosToRest() > 0;
  }

  /** When the first resting chat may be written to again. */
  public Optional<Duration> untilRested() {
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

  /** One chat's allowances. */
  private final class Chat {
    private final List<TokenBucket> allowances;
    private long usedAt = time.currentTimeNanos();

    Chat(ChatId chat) {
      // groups have negative numbers
      allowances =
          chat.value() < 0
              ? List.of(new TokenBucket(1, rates.each(), usedAt), ofMinute(usedAt))
              : List.of(new TokenBucket(rates.burst(), rates.each(), usedAt));
    }

    /** 5 at once and 15 in a minute never make more than 20 a minute. */
    private TokenBucket ofMinute(long now) {
      var atOnce = Math.max(1, rates.groupPerMinute() / 4);
      return new TokenBucket(atOnce, MINUTE.dividedBy(rates.groupPerMinute() - atOnce), now);
    }

    synchronized void leaves() {
      usedAt = time.currentTimeNanos();
      allowances.forEach(bucket -> bucket.use(usedAt));
    }

    synchronized void ended() {
      usedAt = time.currentTimeNanos();
      allowances.forEach(bucket -> bucket.used(usedAt));
    }

    synchronized void restFor(Duration rest) {
      usedAt = time.currentTimeNanos() + rest.toNanos();
      allowances.forEach(bucket -> bucket.nothingUntil(usedAt));
    }

    synchronized long nanosToRest() {
      var now = time.currentTimeNanos();
      return allowances.stream().mapToLong(a -> a.nanosToNext(now)).max().orElse(0);
    }

    synchronized boolean forgettable() {
      return nanosToRest() == 0 && time.currentTimeNanos() - usedAt > MINUTE.toNanos();
    }
  }
}
