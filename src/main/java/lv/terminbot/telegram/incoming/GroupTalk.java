package lv.terminbot.telegram.incoming;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Link;
import lv.terminbot.mailbox.RepliedTo.Author;
import lv.terminbot.mailbox.Written;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginUser;

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

  /** Whether it is a message that the bot has written, passed on by somebody. */
  boolean isBotsPassedOn(Message message) {
    return message.getForwardOrigin() instanceof MessageOriginUser origin
        && bot.get().filter(me -> me.id() == origin.getSenderUser().getId()).isPresent();
  }

  /** Somebody else's words, or those of a bot that were chosen from its inline answer. */
  static boolean isPassedOn(Message message) {
    return message.getForwardOrigin() != null
        || message.getForwardDate() != null
        || message.getViaBot() != null;
  }

  /** What is said to the bot, without its name; empty if it is said to others. */
  Optional<Written> toBot(Written written) {
    var me = bot.get();
    var text = written.text();
    if (me.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    var command = COMMAND.matcher(text);
    if (command.lookingAt()) {
      return Optional.of(written)
          .filter(
              _ -> Optional.ofNullable(command.group("bot")).map(me.get()::isCalled).orElse(true));
    }
    if (names(text, me.get())) {
      return Optional.of(withoutName(written, me.get()));
    }
    return Optional.of(written).filter(_ -> repliesToBot(written) && !MENTION.matcher(text).find());
  }

  /** Who replies to the bot and names a colleague speaks to the colleague. */
  private static boolean repliesToBot(Written written) {
    return written.repliedTo().filter(earlier -> earlier.author() == Author.BOT).isPresent();
  }

  private static boolean names(String text, BotUser bot) {
    return MENTION
        .matcher(text)
        .results()
        .map(found -> found.group("name"))
        .anyMatch(bot::isCalled);
  }

  /** The addresses move with their words. */
  private static Written withoutName(Written written, BotUser bot) {
    var text = written.text();
    var bare = withoutName(text, bot);
    var lead = bare.length() - bare.stripLeading().length();
    var left = bare.strip();
    var links =
        written.links().stream()
            .flatMap(
                link -> {
                  var from = withoutName(text.substring(0, link.from()), bot).length() - lead;
                  var to = withoutName(text.substring(0, link.to()), bot).length() - lead;
                  return link(Math.max(from, 0), Math.min(to, left.length()), link.address());
                })
            .toList();
    return written.reworded(left, links);
  }

  private static Stream<Link> link(int from, int to, String address) {
    return from < to ? Stream.of(new Link(from, to, address)) : Stream.empty();
  }

  private static String withoutName(String text, BotUser bot) {
    return MENTION
        .matcher(text)
        .replaceAll(found -> bot.isCalled(found.group("name")) ? " " : "$0");
  }
}
