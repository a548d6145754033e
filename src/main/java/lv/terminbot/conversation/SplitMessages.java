package lv.terminbot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Written;

/**
 * Puts together again what an app has cut: it sends a text too long for one message in several, at
 * once. Nothing is kept for longer than that, and nothing outlives the program. Safe from any
 * thread.
 */
public final class SplitMessages {
  /** An app cuts at the end of a word or line, but not much before a message is full. */
  private static final int NEARLY_FULL = 3500;

  private static final Duration AT_ONCE = Duration.ofSeconds(3);

  private final Map<ChatId, Part> parts = new ConcurrentHashMap<>();

  private record Part(Written said, Instant writtenAt) {
    boolean isJustBefore(Instant moment) {
      return Duration.between(writtenAt, moment).abs().compareTo(AT_ONCE) <= 0;
    }
  }

  /** Whether nothing goes before it, and nothing can follow. */
  boolean isWhole(IncomingMessage message, Written said) {
    return said.text().length() < NEARLY_FULL && !parts.containsKey(message.chat());
  }

  /** The first message with all that follows, this one included, if this one goes on with it. */
  Optional<Written> whole(IncomingMessage message, Written said) {
    var moment = message.writtenAt();
    var joined =
        Optional.ofNullable(parts.remove(message.chat()))
            .filter(before -> before.isJustBefore(moment))
            .filter(before -> before.said().messageId() < said.messageId())
            .filter(_ -> !said.text().startsWith("/"))
            .map(
                before ->
                    before
                        .said()
                        .reworded(
                            before.said().spelledOut() + "\n" + said.spelledOut(), List.of()));
    if (said.text().length() >= NEARLY_FULL) {
      parts.values().removeIf(part -> !part.isJustBefore(moment));
      parts.put(message.chat(), new Part(joined.orElse(said), moment));
    }
    return joined;
  }
}
