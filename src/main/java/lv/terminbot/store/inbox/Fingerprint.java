package lv.terminbot.store.inbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lv.terminbot.mailbox.ChatId;

/** What stays of the words of a message once they were heard: enough to know them again. */
final class Fingerprint {
  private static final int BYTES = 8;

  private Fingerprint() {}

  static String of(ChatId chat, long message, String words) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      var said = chat.value() + "/" + message + "/" + words;
      var digest = sha256.digest(said.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
