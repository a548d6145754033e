package lv.terminbot.mailbox;

import java.time.Instant;

/**
 * Something that somebody said or did.
 *
 * @param key "update:", Telegram's update id, and the chat and message that it is about
 * @param writtenAt when it was written, or changed, by Telegram's clock; where Telegram does not
 *     tell, when it was received, or the earliest it can be if it waited for the bot
 * @param receivedAt when it got here, which may be hours later
 */
public record IncomingMessage(
    String key,
    ChatPlace place,
    Sender from,
    Content content,
    Instant writtenAt,
    Instant receivedAt)
    implements Incoming {
  @Override
  public ChatId chat() {
    return place.chat();
  }

  public ChatKind kind() {
    return place.kind();
  }

  /** The same, written at this moment. */
  public IncomingMessage dated(Instant at) {
    return new IncomingMessage(key, place, from, content, at, receivedAt);
  }
}
