package lv.terminbot.store.inbox;

import java.util.stream.Collectors;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Written;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** What stays of a message once it was heard: enough to know it again. */
final class Fingerprint {
  private static final int LETTERS = 16;

  private Fingerprint() {}

  /** Null for what cannot be edited. */
  static @Nullable String digest(ChatId chat, Content content) {
    return switch (content) {
      case Content.Edited(var now) -> digest(chat, now);
      case Content.SentFile file ->
          digest(
              chat, file.written(), "/" + file.name() + "/" + file.size() + "/" + file.uniqueId());
      case Content.Said said -> digest(chat, said.written(), "");
      case Content.Tap _, Content.InlineQuery _, Content.Left _, Content.Joined _ -> null;
    };
  }

  private static String digest(ChatId chat, Written written, String file) {
    var text = written.text();
    var hidden =
        written.links().stream()
            .filter(link -> !link.isSpelledOutIn(text))
            .map(link -> "/" + link.from() + "/" + link.address())
            .collect(Collectors.joining());
    var said = chat.value() + "/" + written.messageId() + "/" + text + hidden + file;
    return DigestUtils.sha256Hex(said).substring(0, LETTERS);
  }
}
