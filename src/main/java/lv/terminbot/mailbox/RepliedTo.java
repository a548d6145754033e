package lv.terminbot.mailbox;

import java.util.Optional;

/** The message that a message replies to. */
public sealed interface RepliedTo {

  Author author();

  /** The part of it that the reply is about, where one was picked out. */
  Optional<Quote> quote();

  /** A message of the same chat, perhaps of another topic. */
  record Here(long messageId, Author author, Optional<Quote> quote) implements RepliedTo {}

  /**
   * A message of another chat.
   *
   * @param original which one, where that chat lets it be known
   */
  record Elsewhere(Optional<Original> original, Author author, Optional<Quote> quote)
      implements RepliedTo {}

  /** A message of another chat. */
  record Original(ChatId chat, long messageId) {}

  /** Words of the message replied to, as they stand there from {@code position} on. */
  record Quote(String text, int position) {}

  /** Who wrote it. */
  enum Author {
    BOT,
    SOMEBODY
  }
}
