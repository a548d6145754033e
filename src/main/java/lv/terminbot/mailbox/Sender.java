package lv.terminbot.mailbox;

import java.util.Optional;

/**
 * Who said it, as Telegram tells.
 *
 * @param name the name shown in Telegram; chosen by the sender, so never proof of anything
 * @param languageTag IETF tag of the app's language, where known
 * @param inNameOf the group or channel in whose name an anonymous administrator or a channel's
 *     owner speaks; the person is hidden then, and the number and name are not theirs
 */
public record Sender(
    long userId, String name, Optional<String> languageTag, Optional<ChatId> inNameOf) {
  public Sender(long userId, String name, Optional<String> languageTag) {
    this(userId, name, languageTag, Optional.empty());
  }

  /** Whether it is known who speaks. */
  public boolean isPerson() {
    return inNameOf.isEmpty();
  }
}
