package lv.terminbot.local.standin;

import java.util.regex.Pattern;
import lv.terminbot.local.BotIdentity;
import lv.terminbot.local.Place;
import tools.jackson.databind.node.ObjectNode;

/** Which messages of a group reach a bot: Telegram keeps from it what people say to each other. */
final class Privacy {
  private static final Pattern COMMAND = Pattern.compile("/\\w+(?:@(?<bot>\\w+))?");
  private final BotIdentity bot;
  private final Pattern mention;

  Privacy(BotIdentity bot) {
    this.bot = bot;
    this.mention =
        Pattern.compile("(?<![\\w@.])@" + bot.username() + "(?!\\w)", Pattern.CASE_INSENSITIVE);
  }

  /** Commands that name no other bot, mentions of this one, replies to it, and its own answers. */
  boolean reachesBot(Place place, ObjectNode message) {
    var text = message.path("text").asString(message.path("caption").asString(""));
    return place instanceof Place.Private
        || message.has("via_bot")
        || message.path("reply_to_message").path("from").path("id").asLong(0) == bot.id()
        || mention.matcher(text).find()
        || isCommand(text);
  }

  private boolean isCommand(String text) {
    var command = COMMAND.matcher(text);
    return command.lookingAt()
        && (command.group("bot") == null || command.group("bot").equalsIgnoreCase(bot.username()));
  }
}
