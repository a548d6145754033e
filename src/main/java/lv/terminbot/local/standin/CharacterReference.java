package lv.terminbot.local.standin;

import java.util.Map;
import java.util.regex.Pattern;

/** The four named and the numeric character references of Telegram's HTML; others stay as typed. */
final class CharacterReference {
  private static final Map<String, String> NAMED =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:(lt|gt|amp|quot)|#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6}));?");

  private CharacterReference() {}

  /** Appends what the "&amp;" at {@code at} stands for and answers where the text goes on. */
  static int read(String html, int at, StringBuilder to) {
    var found = REFERENCE.matcher(html).region(at, html.length());
    if (!found.lookingAt()) {
      to.append('&');
      return at + 1;
    }
    var name = found.group(1);
    if (name != null) {
      to.append(NAMED.get(name));
      return found.end();
    }
    var decimal = found.group(2);
    var code = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(found.group(3), 16);
    if (code == 0 || !Character.isValidCodePoint(code)) {
      to.append('&');
      return at + 1;
    }
    to.appendCodePoint(code);
    return found.end();
  }
}
