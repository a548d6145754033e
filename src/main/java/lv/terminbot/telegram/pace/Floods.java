package lv.terminbot.telegram.pace;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the rest that Telegram asks for in one chat from the one it asks of the whole bot: all
 * messages to many rest only when a second chat is refused and none was accepted in between. Safe
 * from any thread.
 */
public final class Floods {
  private static final Logger log = LoggerFactory.getLogger(Floods.class);
  private static final Duration TOGETHER = Duration.ofMinutes(1);
  private static final Duration LONG = Duration.ofMinutes(1);
  private final Limits limits;
  private final TimeMeter time;
  private Optional<Flood> last = Optional.empty();
  private long allRestUntil;

  private record Flood(ChatId chat, Duration rest, long at) {}

  Floods(Limits limits, TimeMeter time) {
    this.limits = limits;
    this.time = time;
    allRestUntil = time.currentTimeNanos();
  }

  /** Telegram took no message to this chat and asked for a rest. */
  public synchronized void refused(ChatId chat, Duration rest) {
    limits.rest(chat, rest);
    if (rest.compareTo(LONG) >= 0) {
      log.warn("Telegram asks for a rest of {} in one chat", rest);
    }
    var now = time.currentTimeNanos();
    last.filter(before -> !before.chat().equals(chat))
        .filter(before -> now - before.at() < TOGETHER.toNanos())
        .ifPresent(before -> restAll(shorter(before.rest(), rest), now));
    last = Optional.of(new Flood(chat, rest, now));
  }

  /** Telegram took a message: whatever was refused before was refused to a chat alone. */
  public synchronized void accepted() {
    last = Optional.empty();
  }

  /** Whether messages to many are to wait. */
  public synchronized boolean allRest() {
    return time.currentTimeNanos() - allRestUntil < 0;
  }

  private void restAll(Duration rest, long now) {
    allRestUntil = Math.max(allRestUntil, now + rest.toNanos());
    log.warn("Telegram refuses several chats: all messages to many rest {}", rest);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
