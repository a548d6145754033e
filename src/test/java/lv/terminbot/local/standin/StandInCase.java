package lv.terminbot.local.standin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import lv.terminbot.local.LocalProgram;
import lv.terminbot.local.ScriptedBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** A running stand-in and the real client of a bot. */
@ResourceLock(LocalProgram.ONE_ROOM)
abstract class StandInCase {
  static final long ANNA = 1001;
  static final long STRANGER = 1005;
  static final Duration PATIENCE = Duration.ofSeconds(45);

  @TempDir Path folder;
  LocalProgram program;
  OkHttpTelegramClient bot;

  @BeforeEach
  void start() {
    program = LocalProgram.in(folder);
    bot = ScriptedBot.client(LocalProgram.BOT.token(), program.port());
  }

  @AfterEach
  void stop() {
    program.close();
  }

  Phones phones() {
    return program.standIn().phones();
  }

  String menu(long who) {
    var person = program.standIn().cast().find(who).orElseThrow();
    return program.standIn().menus().shownTo(person).path(0).path("description").asString("");
  }

  List<Update> poll(int offset) throws TelegramApiException {
    return bot.execute(GetUpdates.builder().offset(offset).timeout(0).build());
  }

  List<Update> quietly(int offset, int timeout) {
    try {
      return bot.execute(GetUpdates.builder().offset(offset).timeout(timeout).build());
    } catch (TelegramApiException e) {
      throw new IllegalStateException(e);
    }
  }

  void assertRefused(SendMessage message, int code, String why) {
    assertThatThrownBy(() -> bot.execute(message))
        .hasMessageContaining("[" + code + "]")
        .hasMessageContaining(why);
  }

  static SendMessage html(long chat, String html, InlineKeyboardButton... buttons) {
    var message = SendMessage.builder().chatId(chat).text(html).parseMode("HTML").build();
    if (buttons.length > 0) {
      message.setReplyMarkup(keyboard(buttons));
    }
    return message;
  }

  static EditMessageText edit(int id, String text, InlineKeyboardButton... buttons) {
    return EditMessageText.builder()
        .chatId(ANNA)
        .messageId(id)
        .text(text)
        .replyMarkup(keyboard(buttons))
        .build();
  }

  static InlineKeyboardMarkup keyboard(InlineKeyboardButton... buttons) {
    return new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(buttons)));
  }

  static InlineKeyboardButton button(String label, String data) {
    return InlineKeyboardButton.builder().text(label).callbackData(data).build();
  }
}
