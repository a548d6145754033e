package lv.terminbot.intent;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

/**
 * What a button means, in the 64 bytes that Telegram gives it: a version, a letter for the kind and
 * the fields, for example {@code 1m|ogp-lv-2022-2025|3.2}. Each {@link Family} has its own codes. A
 * code is not a secret: whoever holds an intent must still be asked whether they may do it.
 */
public final class ButtonCode {
  private static final String VERSION = "1";
  private static final int MOST_BYTES = 64;

  private ButtonCode() {}

  /**
   * The code of an intent.
   *
   * @throws IllegalArgumentException for an intent that no button has ({@code Start}, {@code
   *     OpenJoinLink}, {@code QuickUpdate}, {@code Unclear}) or that does not fit
   */
  public static String encode(Intent intent) {
    var family = intent.family();
    var fields = family.write(intent);
    var code = VERSION + fields;
    if (code.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
        || !family.read(fields).equals(Optional.of(intent))) {
      throw new IllegalArgumentException("does not fit a button: " + intent);
    }
    return code;
  }

  /** What a pressed button means to these; empty for whatever {@link #encode} has not made. */
  public static Optional<Intent> decode(String code, Collection<Family<?>> families) {
    if (!code.startsWith(VERSION) || code.length() > MOST_BYTES) {
      return Optional.empty();
    }
    var fields = code.substring(VERSION.length());
    for (var family : families) {
      var meant = family.read(fields);
      if (meant.isPresent()) {
        return meant;
      }
    }
    return Optional.empty();
  }
}
