package lv.terminbot.telegram;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Tells which words of a group are said to the bot: a command, a mention of it, a reply to it. What
 * people say to each other is passed over here already, so that nothing of it is ever kept.
 */
final class GroupTalk {
  private static final Pattern COMMAND = Pattern.compile("/\\w+(?:@(?<bot>\\w+))?");

  /** Not the end of an address such as "anna@vk.gov.lv", nor the name behind a command. */
  private static final Pattern MENTION = Pattern.compile("(?<![\\w.@/+-])@(?<name>\\w{2,32})[,:]?");

  private final Supplier<Optional<BotUser>> bot;

  GroupTalk(Supplier<Optional<BotUser>> bot) {
    this.bot = bot;
  }

  /** Whether it is an answer of the bot itself that somebody has put into a chat. */
  boolean isBotsOwn(Message message) {
    return bot.get()
        .filter(bot -> message.getViaBot() != null && message.getViaBot().getId() == bot.id())
        .isPresent();
  }

  /** What is said to the bot, without its name; empty if it is said to others. */
  Optional<String> toBot(Message message) {
    var me = bot.get();
    if (me.isEmpty() || !message.hasText() || isPassedOn(message)) {
      return Optional.empty();
    }
    var text = message.getText();
    var command = COMMAND.matcher(text);
    if (command.lookingAt()) {
      return Optional.of(text)
          .filter(
              _ -> Optional.ofNullable(command.group("bot")).map(me.get()::isCalled).orElse(true));
    }
    if (names(text, me.get())) {
      return Optional.of(withoutName(text, me.get()));
    }
    return Optional.of(text)
        .filter(_ -> isReplyTo(message, me.get()) && !MENTION.matcher(text).find());
  }

  /** Somebody else's words, or those of a bot that were chosen from its inline answer. */
  private static boolean isPassedOn(Message message) {
    return message.getForwardOrigin() != null
        || message.getForwardDate() != null
        || message.getViaBot() != null;
  }

  /** Who replies to the bot and names a colleague speaks to the colleague. */
  private static boolean isReplyTo(Message message, BotUser bot) {
    return Optional.ofNullable(message.getReplyToMessage())
        .map(Message::getFrom)
        .map(User::getId)
        .filter(id -> id == bot.id())
        .isPresent();
  }

  private static boolean names(String text, BotUser bot) {
    return MENTION
        .matcher(text)
        .results()
        .map(found -> found.group("name"))
        .anyMatch(bot::isCalled);
  }

  private static String withoutName(String text, BotUser bot) {
    return MENTION
        .matcher(text)
        .replaceAll(found -> bot.isCalled(found.group("name")) ? " " : "$0")
        .strip();
  }
}
