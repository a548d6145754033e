package lv.terminbot.local.standin;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A start tag read out of markup.
 *
 * @param end where the markup goes on after it
 */
record Tag(String name, Map<String, String> attributes, int end) {
  private static final Pattern NAME = Pattern.compile("[^\\s>]*");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s*([A-Za-z-]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+)))?");

  static String name(String html, int at) {
    var name = NAME.matcher(html).region(at + 1, html.length());
    return name.lookingAt() ? name.group().toLowerCase(Locale.ROOT) : "";
  }

  /** Reads the tag whose "&lt;" is at {@code at}. */
  static Tag read(String html, int at) {
    var name = name(html, at);
    var attributes = new HashMap<String, String>();
    var next = at + 1 + name.length();
    var attribute = ATTRIBUTE.matcher(html);
    while (attribute.region(next, html.length()).lookingAt()) {
      attributes.put(attribute.group(1).toLowerCase(Locale.ROOT), value(attribute));
      next = attribute.end();
    }
    while (next < html.length() && Character.isWhitespace(html.charAt(next))) {
      next++;
    }
    if (next >= html.length() || html.charAt(next) != '>') {
      throw Refused.entities(
          "Unclosed start tag at byte offset "
              + html.substring(0, at).getBytes(StandardCharsets.UTF_8).length);
    }
    return new Tag(name, attributes, next + 1);
  }

  private static String value(Matcher attribute) {
    for (var group = 2; group <= 4; group++) {
      if (attribute.group(group) != null) {
        var plain = new StringBuilder();
        var raw = attribute.group(group);
        for (var i = 0; i < raw.length(); ) {
          if (raw.charAt(i) == '&') {
            i = CharacterReference.read(raw, i, plain);
          } else {
            plain.append(raw.charAt(i++));
          }
        }
        return plain.toString();
      }
    }
    return "";
  }
}
