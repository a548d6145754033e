package lv.terminbot.local.standin;

import java.util.ArrayList;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Puts an address behind words: "[minutes](https://example.org)", as phones do in a menu. */
final class TypedLinks {
  private static final Pattern LINK =
      Pattern.compile("\\[(?<words>[^\\[\\]\\n]+)]\\((?<address>https?://[^\\s()]+)\\)");

  private TypedLinks() {}

  static Formatted in(String typed) {
    var text = new StringBuilder();
    var links = new ArrayList<ObjectNode>();
    var link = LINK.matcher(typed);
    var at = 0;
    while (link.find()) {
      text.append(typed, at, link.start());
      var from = text.length();
      text.append(link.group("words"));
      links.add(
          Formatted.entity("text_link", from, text.length()).put("url", link.group("address")));
      at = link.end();
    }
    return new Formatted(text.append(typed.substring(at)).toString(), links);
  }
}
