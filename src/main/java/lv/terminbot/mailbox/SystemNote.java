package lv.terminbot.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that nobody said and that is to be acted on like a message.
 *
 * @param key "outgoing:" and a message of ours, "unheard:" or "shared:" and a moment, "much:", a
 *     chat and a while, "moved:" and a group, or "update:" and Telegram's words for the update
 * @param chat that it is about, 0 for none
 */
public record SystemNote(String key, ChatId chat, Fact fact, Instant notedAt) implements Incoming {

  /** What is noted. */
  public sealed interface Fact {}

  /** A message to the chat did not arrive, or may not have. */
  public record Undelivered(
      OutgoingId message, DeliveryState state, Urgency urgency, Optional<Obstacle> obstacle)
      implements Fact {

    public Undelivered(OutgoingId message, DeliveryState state, Urgency urgency) {
      this(message, state, urgency, Optional.empty());
    }
  }

  /**
   * Telegram could not be asked in this time, and what was said in it more than {@link #KEPT}
   * before its end may be lost.
   */
  public record Unheard(Instant from, Instant to) implements Fact {
    /** How long Telegram keeps what people said. */
    public static final Duration KEPT = Duration.ofHours(24);

    /** What was said before this moment may be lost. */
    public Instant lostBefore() {
      return to.minus(KEPT);
    }
  }

  /** Another program polls with the bot's token, so that each update reaches one of the two. */
  public record TokenShared(Instant seenAt) implements Fact {}

  /** Somebody has sent more than can be kept; what came after that is not heard. */
  public record TooMuch(Instant since) implements Fact {}

  /** The group goes on under another number. */
  public record Moved(ChatId to) implements Fact {}
}
