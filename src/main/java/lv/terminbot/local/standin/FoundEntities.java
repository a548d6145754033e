package lv.terminbot.local.standin;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** The commands, addresses and names that Telegram finds in a text by itself. */
final class FoundEntities {
  private static final Pattern COMMAND =
      Pattern.compile("(?<![\\w/@.<])/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]{3,32})?(?![\\w/])");
  private static final Pattern ADDRESS =
      Pattern.compile("(?<![\\w@])(?:https?://|t\\.me/)[^\\s<>\"]*[^\\s<>\".,:;!?)\\]]");
  private static final Pattern NAME = Pattern.compile("(?<![\\w/@.])@[A-Za-z0-9_]{3,32}(?!\\w)");
  private static final Set<String> CLOSED = Set.of("text_link", "code", "pre", "url", "mention");

  private FoundEntities() {}

  static Formatted in(Formatted given) {
    var entities = new ArrayList<>(given.entities());
    find(ADDRESS, "url", given.text(), entities);
    find(COMMAND, "bot_command", given.text(), entities);
    find(NAME, "mention", given.text(), entities);
    return new Formatted(given.text(), entities);
  }

  private static void find(Pattern what, String type, String text, ArrayList<ObjectNode> entities) {
    var found = what.matcher(text);
    while (found.find()) {
      var from = found.start();
      var to = found.end();
      var taken =
          entities.stream()
              .filter(e -> CLOSED.contains(e.path("type").asString("")))
              .anyMatch(
                  e -> Formatted.from(e) < to && from < Formatted.from(e) + Formatted.length(e));
      if (!taken) {
        entities.add(Formatted.entity(type, from, to));
      }
    }
  }
}
