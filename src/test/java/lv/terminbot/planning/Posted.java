package lv.terminbot.planning;

import lv.terminbot.Bot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;

/** Files that people send to the bot and get from it. */
final class Posted {
  private final Bot bot;
  private int sent;

  Posted(Bot bot) {
    this.bot = bot;
  }

  /** Sends a file, and reads what comes back last. */
  String sends(Someone who, String name, byte[] content) {
    var id = "table-" + ++sent;
    bot.telegram().holds(id, content);
    var update =
        RawUpdates.other(
            who.id(),
            "document",
            "{\"file_id\":\"%s\",\"file_unique_id\":\"u\",\"file_name\":\"%s\",\"file_size\":%d}"
                .formatted(id, name, content.length));
    who.sends(
        RawUpdates.with(update, "{'message_id':%d}".formatted(bot.telegram().nextMessageId())));
    bot.quiet();
    return who.lastShown();
  }

  /** Has in force what was shown; it is read beside the conversation. */
  String applies(Someone who) {
    who.taps("✅ Lai ir spēkā");
    bot.quiet();
    return who.lastShown();
  }

  byte[] lastFile(Someone who) {
    return who.shown().reversed().stream()
        .flatMap(shown -> shown.files().stream())
        .findFirst()
        .orElseThrow()
        .content();
  }
}
