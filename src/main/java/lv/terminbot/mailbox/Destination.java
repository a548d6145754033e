package lv.terminbot.mailbox;

import java.util.Optional;

/**
 * Where a message goes: into a chat, and there into a topic where one is meant.
 *
 * @param topic none for a chat without topics, or for what is written outside of them
 */
public record Destination(ChatId chat, Optional<TopicId> topic) {
  /** A chat, outside of all topics. */
  public Destination(ChatId chat) {
    this(chat, Optional.empty());
  }
}
