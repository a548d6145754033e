package lv.terminbot.store.inbox;

import lv.terminbot.mailbox.ChatId;
import org.apache.commons.codec.digest.DigestUtils;

/** What stays of the words of a message once they were heard: enough to know them again. */
final class Fingerprint {
  private static final int LETTERS = 16;

  private Fingerprint() {}

  static String digest(ChatId chat, long message, String words) {
    var said = chat.value() + "/" + message + "/" + words;
    return DigestUtils.sha256Hex(said).substring(0, LETTERS);
  }
}
