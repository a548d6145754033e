package lv.terminbot.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What came in. */
public sealed interface Content {

  /** A written message, a command included. */
  record Words(String text, long messageId) implements Content {}

  /** The new text of a message written earlier. */
  record Edited(String text, long messageId) implements Content {}

  /**
   * A file: a document, a photo, a voice message.
   *
   * @param fileId by which Telegram gives it out
   * @param name as the sender called it; anything may stand in it
   * @param size in bytes
   * @param album by which files sent together are known
   */
  record SentFile(
      String fileId,
      String name,
      String mediaType,
      long size,
      Optional<String> caption,
      Optional<String> album,
      long messageId)
      implements Content {}

  /** A button pressed under the bot's message {@code messageId}; {@code code} may be forged. */
  record Tap(String tapId, String code, long messageId) implements Content {}

  /**
   * "@bot 3.2" is being typed, in whichever chat; each letter is another query, and nobody waits
   * for the answer to an older one.
   */
  record InlineQuery(String queryId, String text) implements Content {}

  /** Anything the bot does not read; {@code what} names its kind: "sticker", "voice". */
  record Other(String what) implements Content {}

  /** The person stopped the bot, or the group removed it. */
  record Left() implements Content {}

  /** The person started the bot again, or a group took it in. */
  record Joined() implements Content {}

  /** The group goes on under another number. */
  record Moved(ChatId to) implements Content {}

  /**
   * Our own note to ourselves: Telegram could not be asked in this time, and what was said in it
   * more than {@link #KEPT} before its end may be lost.
   */
  record Unheard(Instant from, Instant to) implements Content {
    /** How long Telegram keeps what people said. */
    public static final Duration KEPT = Duration.ofHours(24);

    /** What was said before this moment may be lost. */
    public Instant lostBefore() {
      return to.minus(KEPT);
    }
  }

  /** Our own note to ourselves: a message to this chat did not arrive, or may not have. */
  record Undelivered(
      OutgoingId message, DeliveryState state, Urgency urgency, Optional<Obstacle> obstacle)
      implements Content {

    public Undelivered(OutgoingId message, DeliveryState state, Urgency urgency) {
      this(message, state, urgency, Optional.empty());
    }
  }
}
