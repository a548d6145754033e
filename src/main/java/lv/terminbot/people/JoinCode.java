package lv.terminbot.people;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

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
    return DigestUtils.sha256Hex(value);
  }

  @Override
  public String toString() {
    return "JoinCode[…]";
  }
}
