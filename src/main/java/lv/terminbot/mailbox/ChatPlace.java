package lv.terminbot.mailbox;

import java.util.Optional;

/**
 * Where something was said.
 *
 * @param topic in which it was said, where the chat has topics; private chats may have them too
 */
public record ChatPlace(ChatId chat, ChatKind kind, Optional<TopicId> topic) {
  public ChatPlace(ChatId chat, ChatKind kind) {
    this(chat, kind, Optional.empty());
  }

  /** Where whatever answers it goes. */
  public Destination destination() {
    return new Destination(chat, topic);
  }
}
