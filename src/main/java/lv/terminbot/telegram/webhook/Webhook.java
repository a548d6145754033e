package lv.terminbot.telegram.webhook;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The address to which Telegram brings updates.
 *
 * @param certificate in PEM, of a server whose certificate nobody else vouches for
 */
public record Webhook(URI url, Optional<Path> certificate) {
  private static final String KEYED_HASH = "HmacSHA256";

  /** Where the web server hears it. */
  public String path() {
    var path = Optional.ofNullable(url.getPath()).orElse("");
    return path.isEmpty() ? "/" : path;
  }

  /**
   * What Telegram sends along, and nobody else can know: made of the token, so that all instances
   * have the same and it is stored nowhere.
   */
  public String secret(String token) {
    try {
      var mac = Mac.getInstance(KEYED_HASH);
      mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), KEYED_HASH));
      var made = mac.doFinal(url.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(made);
    } catch (GeneralSecurityException never) {
      throw new IllegalStateException("every Java has " + KEYED_HASH, never);
    }
  }
}
