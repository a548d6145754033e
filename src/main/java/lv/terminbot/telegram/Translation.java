package lv.terminbot.telegram;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.text.Html;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Turns an update of Telegram into something that arrived. What no person said to the bot, such as
 * posts of a channel, notices of a group and what its members say to each other, is nothing.
 */
final class Translation {
  private final Clock clock;
  private final GroupTalk talk;

  Translation(Clock clock, GroupTalk talk) {
    this.clock = clock;
    this.talk = talk;
  }

  Optional<IncomingMessage> translate(Update update) {
    var id = update.getUpdateId();
    if (update.hasMessage()) {
      var message = update.getMessage();
      return saidBySomebody(message)
          .flatMap(from -> incoming(id, message.getChat(), from, said(message)));
    }
    if (update.hasEditedMessage()) {
      var message = update.getEditedMessage();
      return saidBySomebody(message)
          .flatMap(from -> incoming(id, message.getChat(), from, edited(message)));
    }
    if (update.hasCallbackQuery()) {
      var tap = update.getCallbackQuery();
      return Optional.ofNullable(tap.getMessage())
          .map(
              under ->
                  incoming(id, under.getChat(), tap.getFrom(), Optional.of(tapped(tap, under))))
          .orElseGet(() -> Optional.of(tappedNowhere(id, tap)));
    }
    if (update.hasInlineQuery()) {
      return Optional.of(typed(id, update.getInlineQuery()));
    }
    if (update.hasMyChatMember()) {
      var change = update.getMyChatMember();
      return incoming(id, change.getChat(), change.getFrom(), membership(change));
    }
    return Optional.empty();
  }

  private Optional<IncomingMessage> incoming(
      int updateId, Chat chat, User from, Optional<? extends Content> content) {
    return content
        .filter(_ -> chat.isUserChat() || chat.isGroupChat() || chat.isSuperGroupChat())
        .map(
            what ->
                new IncomingMessage(
                    "update:" + updateId,
                    new ChatId(chat.getId()),
                    chat.isUserChat() ? ChatKind.PRIVATE : ChatKind.GROUP,
                    sender(from),
                    what,
                    clock.instant()));
  }

  /** The person who said it; a channel or a group that speaks for itself is none, nor is a bot. */
  private Optional<User> saidBySomebody(Message message) {
    return message.getSenderChat() == null && !talk.isBotsOwn(message)
        ? Optional.ofNullable(message.getFrom())
        : Optional.empty();
  }

  private static Sender sender(User user) {
    var name =
        Stream.of(user.getFirstName(), user.getLastName())
            .flatMap(Stream::ofNullable)
            .map(part -> CleanText.clean(part).strip())
            .filter(Html::isSeen)
            .reduce((first, last) -> first + " " + last)
            .or(() -> Optional.ofNullable(user.getUserName()))
            .orElseGet(() -> Long.toString(user.getId()));
    return new Sender(user.getId(), name, Optional.ofNullable(user.getLanguageCode()));
  }

  private Optional<Content> said(Message message) {
    if (message.getMigrateToChatId() != null) {
      return Optional.of(new Content.Moved(new ChatId(message.getMigrateToChatId())));
    }
    return message.getChat().isUserChat()
        ? written(message)
        : talk.toBot(message).map(words -> words(words, message));
  }

  private static Content words(String text, Message message) {
    return new Content.Words(CleanText.clean(text), message.getMessageId());
  }

  private static Optional<Content> written(Message message) {
    if (message.hasText()) {
      return Optional.of(words(message.getText(), message));
    }
    return SentFiles.in(message)
        .<Content>map(file -> file)
        .or(() -> Unread.kindOf(message).map(Content.Other::new));
  }

  /** Who changes words in a group has said them to those who read them there. */
  private static Optional<Content> edited(Message message) {
    if (message.hasText() && message.getChat().isUserChat()) {
      return Optional.of(
          new Content.Edited(CleanText.clean(message.getText()), message.getMessageId()));
    }
    // a changed caption or a moving location was unread the first time, and said so then
    return Optional.empty();
  }

  /** A tap that carries nothing means nothing, but its button waits for an end all the same. */
  private static Content tapped(CallbackQuery tap, MaybeInaccessibleMessage under) {
    var code = CleanText.clean(Optional.ofNullable(tap.getData()).orElse(""));
    return new Content.Tap(tap.getId(), code, under.getMessageId());
  }

  /** A button that stands under no message of ours: whatever it carries, we did not make it. */
  private IncomingMessage tappedNowhere(int updateId, CallbackQuery tap) {
    return new IncomingMessage(
        "update:" + updateId,
        new ChatId(tap.getFrom().getId()),
        ChatKind.PRIVATE,
        sender(tap.getFrom()),
        new Content.Tap(tap.getId(), "", 0),
        clock.instant());
  }

  private IncomingMessage typed(int updateId, InlineQuery query) {
    var text = CleanText.clean(Optional.ofNullable(query.getQuery()).orElse(""));
    return new IncomingMessage(
        "update:" + updateId,
        ChatId.ofInline(query.getFrom().getId()),
        ChatKind.GROUP,
        sender(query.getFrom()),
        new Content.InlineQuery(query.getId(), text),
        clock.instant());
  }

  private static Optional<Content> membership(ChatMemberUpdated change) {
    return Optional.ofNullable(change.getNewChatMember())
        .map(member -> isIn(member) ? new Content.Joined() : new Content.Left());
  }

  private static boolean isIn(ChatMember member) {
    return switch (member.getStatus()) {
      case "left", "kicked" -> false;
      case "restricted" ->
          member instanceof ChatMemberRestricted restricted
              && Boolean.TRUE.equals(restricted.getIsMember());
      default -> true;
    };
  }
}
