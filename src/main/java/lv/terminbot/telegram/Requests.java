package lv.terminbot.telegram;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Command;
import lv.terminbot.mailbox.Protection;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.text.Language;
import lv.terminbot.text.PersonMark;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Puts a reply into the Bot API's words. */
final class Requests {
  private static final int LONGEST_NOTE = 200;

  private Requests() {}

  /** The calls that say it, one after the other; mostly one. */
  static List<PartialBotApiMethod<? extends Serializable>> write(
      Reply reply, OutgoingFile enclosed, Protection protection) {
    return switch (reply) {
      case Reply.Message message -> List.of(message(message, protection));
      case Reply.Edit edit -> List.of(edit(edit));
      case Reply.Document document ->
          List.of(
              document.file().isPicture() ? picture(document, enclosed) : file(document, enclosed));
      case Reply.TapAnswer answer -> List.of(tapAnswer(answer));
      case Reply.InlineAnswer answer -> List.of(InlineRequest.write(answer));
      case Reply.Menu menu -> menus(menu);
    };
  }

  private static PartialBotApiMethod<? extends Serializable> message(
      Reply.Message message, Protection protection) {
    var request =
        SendMessage.builder()
            .chatId(message.chat().value())
            .text(PersonMark.none(message.text()).markup())
            .protectContent(isGuarded(message, protection) ? true : null)
            .parseMode(ParseMode.HTML)
            .linkPreviewOptions(noPreview());
    if (!message.buttons().isEmpty()) {
      request.replyMarkup(keyboard(message.buttons()));
    }
    topic(message).ifPresent(request::messageThreadId);
    message.inReplyTo().map(Requests::reply).ifPresent(request::replyParameters);
    return request.build();
  }

  /** What names somebody stays where it is, where the operator wants it so. */
  private static boolean isGuarded(Reply.Message message, Protection protection) {
    return protection == Protection.CONTENT && PersonMark.isIn(message.text());
  }

  private static Optional<Integer> topic(Reply.InChat reply) {
    return reply.to().topic().map(topic -> Math.toIntExact(topic.value()));
  }

  /** The message that is answered may be gone by then. */
  private static ReplyParameters reply(long messageId) {
    return ReplyParameters.builder()
        .messageId(Math.toIntExact(messageId))
        .allowSendingWithoutReply(true)
        .build();
  }

  private static PartialBotApiMethod<? extends Serializable> edit(Reply.Edit edit) {
    return EditMessageText.builder()
        .chatId(edit.chat().value())
        .messageId(Math.toIntExact(edit.messageId()))
        .text(PersonMark.none(edit.text()).markup())
        .parseMode(ParseMode.HTML)
        .linkPreviewOptions(noPreview())
        .replyMarkup(keyboard(edit.buttons()))
        .build();
  }

  private static SendDocument file(Reply.Document document, OutgoingFile enclosed) {
    var request =
        SendDocument.builder()
            .chatId(document.chat().value())
            .document(enclosed.content())
            .caption(PersonMark.none(document.caption()).markup())
            .protectContent(document.file().isGuarded() ? true : null)
            .parseMode(ParseMode.HTML);
    topic(document).ifPresent(request::messageThreadId);
    if (!document.buttons().isEmpty()) {
      request.replyMarkup(keyboard(document.buttons()));
    }
    return request.build();
  }

  private static SendPhoto picture(Reply.Document document, OutgoingFile enclosed) {
    var request =
        SendPhoto.builder()
            .chatId(document.chat().value())
            .photo(enclosed.content())
            .caption(PersonMark.none(document.caption()).markup())
            .protectContent(document.file().isGuarded() ? true : null)
            .parseMode(ParseMode.HTML);
    topic(document).ifPresent(request::messageThreadId);
    if (!document.buttons().isEmpty()) {
      request.replyMarkup(keyboard(document.buttons()));
    }
    return request.build();
  }

  private static PartialBotApiMethod<? extends Serializable> tapAnswer(Reply.TapAnswer answer) {
    var request = AnswerCallbackQuery.builder().callbackQueryId(answer.tapId());
    if (!answer.note().isEmpty()) {
      var note = answer.note();
      request.text(note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE - 1) + "…" : note);
    }
    return request.build();
  }

  /**
   * A chat's own menu holds for any language of the app, because the person chose the bot's; of the
   * menus for all, the Latvian one also stands for every language we do not have.
   */
  private static List<PartialBotApiMethod<? extends Serializable>> menus(Reply.Menu menu) {
    var scope = menu.chat().map(Requests::write).orElseGet(() -> new BotCommandScopeDefault());
    if (menu.chat().isPresent()) {
      return List.of(menu(menu.commands(), scope, Optional.empty()));
    }
    var menus = new ArrayList<PartialBotApiMethod<? extends Serializable>>();
    if (menu.language().equals(Language.LATVIAN)) {
      menus.add(menu(menu.commands(), scope, Optional.empty()));
    }
    menus.add(menu(menu.commands(), scope, Optional.of(menu.language().code())));
    return menus;
  }

  private static BotCommandScope write(ChatId chat) {
    return new BotCommandScopeChat(Long.toString(chat.value()));
  }

  private static SetMyCommands menu(
      List<Command> commands, BotCommandScope scope, Optional<String> language) {
    var request =
        SetMyCommands.builder()
            .commands(
                commands.stream().map(c -> new BotCommand(c.name(), c.description())).toList())
            .scope(scope);
    language.ifPresent(request::languageCode);
    return request.build();
  }

  private static LinkPreviewOptions noPreview() {
    return LinkPreviewOptions.builder().isDisabled(true).build();
  }

  private static InlineKeyboardMarkup keyboard(List<List<Button>> rows) {
    return new InlineKeyboardMarkup(
        rows.stream().filter(row -> !row.isEmpty()).map(Requests::row).toList());
  }

  private static InlineKeyboardRow row(List<Button> buttons) {
    var row = new InlineKeyboardRow();
    for (var button : buttons) {
      var pressed = new InlineKeyboardButton(button.label());
      pressed.setCallbackData(button.code());
      row.add(pressed);
    }
    return row;
  }
}
