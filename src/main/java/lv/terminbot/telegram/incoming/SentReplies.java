package lv.terminbot.telegram.incoming;

import java.util.Optional;
import java.util.function.Supplier;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.RepliedTo;
import lv.terminbot.mailbox.RepliedTo.Author;
import lv.terminbot.mailbox.RepliedTo.Quote;
import lv.terminbot.text.CleanText;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.ExternalReplyInfo;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginUser;

/** Reads which message a message replies to. */
final class SentReplies {
  private final Supplier<Optional<BotUser>> bot;

  SentReplies(Supplier<Optional<BotUser>> bot) {
    this.bot = bot;
  }

  Optional<RepliedTo> in(Message message) {
    return Optional.ofNullable(message.getReplyToMessage())
        .filter(earlier -> !beginsTopic(earlier))
        .<RepliedTo>map(
            earlier ->
                new RepliedTo.Here(
                    earlier.getMessageId(), author(earlier.getFrom()), quote(message)))
        .or(
            () ->
                Optional.ofNullable(message.getExternalReplyInfo())
                    .map(outside -> external(outside, message)));
  }

  /** Within a topic Telegram calls whatever replies to nothing a reply to the topic's beginning. */
  private static boolean beginsTopic(Message earlier) {
    return earlier.getForumTopicCreated() != null;
  }

  /** Also what was written in another topic of the same chat comes as if from outside. */
  private RepliedTo external(ExternalReplyInfo outside, Message message) {
    var original =
        Optional.ofNullable(outside.getChat())
            .filter(_ -> outside.getMessageId() != null)
            .map(chat -> new RepliedTo.Original(new ChatId(chat.getId()), outside.getMessageId()));
    var author =
        outside.getOrigin() instanceof MessageOriginUser user
            ? author(user.getSenderUser())
            : Author.SOMEBODY;
    return original
        .filter(at -> at.chat().value() == message.getChatId())
        .<RepliedTo>map(at -> new RepliedTo.Here(at.messageId(), author, quote(message)))
        .orElseGet(() -> new RepliedTo.Elsewhere(original, author, quote(message)));
  }

  private Author author(@Nullable User user) {
    return user != null && bot.get().filter(me -> me.id() == user.getId()).isPresent()
        ? Author.BOT
        : Author.SOMEBODY;
  }

  private static Optional<Quote> quote(Message message) {
    return Optional.ofNullable(message.getQuote())
        .filter(quote -> quote.getText() != null)
        .map(
            quote ->
                new Quote(
                    CleanText.clean(quote.getText()),
                    Optional.ofNullable(quote.getPosition()).orElse(0)));
  }
}
