package lv.terminbot.telegram.incoming;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.ChatPlace;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Incoming;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.mailbox.TopicId;
import lv.terminbot.mailbox.Written;
import lv.terminbot.text.CleanText;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Turns an update of Telegram into something that arrived. What no person said to the bot, such as
 * posts of a channel, notices of a group and what its members say to each other, is nothing.
 */
public final class Translation {
  private final Clock clock;
  private final GroupTalk talk;
  private final SentWords words;
  private final Supplier<Optional<Instant>> silentSince;

  /**
   * @param silentSince since when nothing could be heard before this, if it could not
   */
  public Translation(
      Clock clock, Supplier<Optional<BotUser>> bot, Supplier<Optional<Instant>> silentSince) {
    this.clock = clock;
    this.silentSince = silentSince;
    talk = new GroupTalk(bot);
    words = new SentWords(bot);
  }

  public Optional<? extends Incoming> translate(Update update) {
    var id = update.getUpdateId();
    if (update.hasMessage()) {
      var message = update.getMessage();
      var key = UpdateKey.of(id, message);
      return message.getMigrateToChatId() != null
          ? moved(key, message)
          : said(message).flatMap(what -> message(key, message, message.getDate(), what));
    }
    if (update.hasEditedMessage()) {
      var message = update.getEditedMessage();
      var key = UpdateKey.of(id, message);
      return edited(message).flatMap(what -> message(key, message, message.getEditDate(), what));
    }
    if (update.hasCallbackQuery()) {
      return tapped(id, update.getCallbackQuery());
    }
    if (update.hasInlineQuery()) {
      return Optional.of(typed(id, update.getInlineQuery()));
    }
    if (update.hasMyChatMember()) {
      var change = update.getMyChatMember();
      var key = UpdateKey.of(id, new ChatId(change.getChat().getId()));
      return place(change.getChat(), Optional.empty())
          .flatMap(
              where ->
                  Memberships.read(change)
                      .map(what -> incoming(key, where, Speakers.read(change.getFrom()), what))
                      .map(told -> writtenAt(told, change.getDate())));
    }
    return Optional.empty();
  }

  /** A group becomes a larger group, never the chat of a person. */
  private Optional<SystemNote> moved(String key, Message message) {
    return Optional.of(new ChatId(message.getMigrateToChatId()))
        .filter(to -> to.value() < 0 && !message.getChat().isUserChat())
        .map(SystemNote.Moved::new)
        .map(to -> new SystemNote(key, new ChatId(message.getChatId()), to, clock.instant()));
  }

  private Optional<IncomingMessage> message(
      String key, Message message, @Nullable Integer at, Content content) {
    return place(message.getChat(), topic(message))
        .flatMap(
            where ->
                Speakers.read(message)
                    .map(from -> incoming(key, where, from, content))
                    .map(told -> writtenAt(told, at)));
  }

  private IncomingMessage incoming(String key, ChatPlace place, Sender from, Content content) {
    var now = clock.instant();
    return new IncomingMessage(key, place, from, content, now, now);
  }

  private static IncomingMessage writtenAt(IncomingMessage told, @Nullable Integer seconds) {
    return seconds == null ? told : told.dated(Instant.ofEpochSecond(seconds));
  }

  private static Optional<ChatPlace> place(Chat chat, Optional<TopicId> topic) {
    var id = new ChatId(chat.getId());
    if (chat.isUserChat()) {
      return Optional.of(new ChatPlace(id, ChatKind.PRIVATE, topic));
    }
    return chat.isGroupChat() || chat.isSuperGroupChat()
        ? Optional.of(new ChatPlace(id, ChatKind.GROUP, topic))
        : Optional.empty();
  }

  /** A reply in a group without topics has the number of a thread too, which is no topic. */
  private static Optional<TopicId> topic(MaybeInaccessibleMessage message) {
    return message instanceof Message there && Boolean.TRUE.equals(there.getIsTopicMessage())
        ? Optional.ofNullable(there.getMessageThreadId()).map(TopicId::new)
        : Optional.empty();
  }

  private Optional<Content.Said> said(Message message) {
    if (talk.isBotsOwn(message)) {
      return Optional.empty();
    }
    var written = words.in(message);
    if (message.getChat().isUserChat()) {
      return message.hasText() && talk.isBotsPassedOn(message)
          ? Optional.of(new Content.Other(Content.Other.OURS, written))
          : content(message, written);
    }
    return GroupTalk.isPassedOn(message)
        ? Optional.empty()
        : talk.toBot(written).flatMap(heard -> content(message, heard));
  }

  private static Optional<Content.Said> content(Message message, Written written) {
    if (message.hasText()) {
      return Optional.of(new Content.Words(written));
    }
    return SentFiles.in(message, written)
        .<Content.Said>map(file -> file)
        .or(() -> Unread.kindOf(message).map(kind -> new Content.Other(kind, written)));
  }

  /**
   * Who changes words in a group has said them to those who read them there. What is not read and
   * has no words, such as a location that moves, says nothing new either.
   */
  private Optional<Content> edited(Message message) {
    return message.getChat().isUserChat()
        ? said(message)
            .filter(now -> !(now instanceof Content.Other) || !now.written().text().isEmpty())
            .map(Content.Edited::new)
        : Optional.empty();
  }

  /**
   * A tap that carries nothing means nothing, but its button waits for an end all the same. No tap
   * is dated: one that waited for the bot counts from when the waiting began, the earliest it can
   * be.
   */
  private Optional<IncomingMessage> tapped(int id, CallbackQuery tap) {
    if (tap.getMessage() == null) {
      return Optional.of(tappedNowhere(id, tap));
    }
    var under = tap.getMessage();
    var key = UpdateKey.of(id, under);
    var code = CleanText.clean(Optional.ofNullable(tap.getData()).orElse(""));
    var content = new Content.Tap(tap.getId(), code, under.getMessageId());
    return place(under.getChat(), topic(under))
        .map(where -> incoming(key, where, Speakers.read(tap.getFrom()), content))
        .map(pressed -> silentSince.get().map(pressed::dated).orElse(pressed));
  }

  /** A button that stands under no message of ours: whatever it carries, we did not make it. */
  private IncomingMessage tappedNowhere(int id, CallbackQuery tap) {
    var from = Speakers.read(tap.getFrom());
    var chat = new ChatId(from.userId());
    return incoming(
        UpdateKey.of(id, chat),
        new ChatPlace(chat, ChatKind.PRIVATE),
        from,
        new Content.Tap(tap.getId(), "", 0));
  }

  private IncomingMessage typed(int id, InlineQuery query) {
    var from = Speakers.read(query.getFrom());
    var chat = ChatId.ofInline(from.userId());
    var text = CleanText.clean(Optional.ofNullable(query.getQuery()).orElse(""));
    return incoming(
        UpdateKey.of(id, chat),
        new ChatPlace(chat, ChatKind.GROUP),
        from,
        new Content.InlineQuery(query.getId(), text));
  }
}
