package lv.terminbot.telegram.incoming;

import java.util.Optional;
import lv.terminbot.mailbox.Content;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;

/** Reads whether the bot is in a chat from now on. */
final class Memberships {
  private Memberships() {}

  static Optional<Content> read(ChatMemberUpdated change) {
    return Optional.ofNullable(change.getNewChatMember())
        .map(member -> isIn(member) ? new Content.Joined() : new Content.Left());
  }

  private static boolean isIn(ChatMember member) {
    return switch (member.getStatus()) {
      case "left", "kicked" -> false;
      case "restricted" ->
          member instanceof ChatMemberRestricted restricted
              && Boolean.TRUE.equals(restricted.getIsMember());
      default -> true;
    };
  }
}
