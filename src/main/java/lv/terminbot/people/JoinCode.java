package lv.terminbot.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret of a join link: 128 random bits in the letters that Telegram allows in a start
 * parameter. Only its hash is stored, and it is never printed by accident.
 */
record JoinCode(String value) {
  private static final SecureRandom RANDOM = new SecureRandom();

  static JoinCode random() {
    var bits = new byte[16];
    RANDOM.nextBytes(bits);
    return new JoinCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  @Override
  public String toString() {
    return "JoinCode[…]";
  }
}
