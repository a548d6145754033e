package lv.terminbot.local;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** A bot of a few fixed answers that speaks to the stand-in through the real client. */
public final class ScriptedBot implements AutoCloseable {
  public static final String CARD =
      """
      <b>3.2. Līdzdalība tiesību aktu izstrādē</b>
      <i>3. apņemšanās · atvērta likumdošana</i>

      Atbild: <b>VARAM</b>, <u>Tieslietu ministrija</u>
      Termiņš: <tg-time unix="1707087600" format="D">2024. gada 5. februāris</tg-time> \
      (<tg-time unix="1707087600" format="r">pēc 28 dienām</tg-time>)
      <blockquote>Noslēgts līgums ar ekspertu; metodika &lt;2. versija&gt; nodota saskaņošanai.</blockquote>
      Avots: <a href="https://example.org/plan">rīcības plāns</a>, kods <code>OGP-3.2</code>, \
      <s>vecā redakcija</s>, <tg-spoiler>slēpts</tg-spoiler>. Jautājiet /status 3.2\
      """;

  private final OkHttpTelegramClient client;
  private final Thread polling;
  private volatile boolean stopped;

  public ScriptedBot(String token, int port) {
    client = client(token, port);
    polling = Thread.ofVirtual().name("scripted-bot").start(this::poll);
  }

  public static OkHttpTelegramClient client(String token, int port) {
    return new OkHttpTelegramClient(token, new TelegramUrl("http", "localhost", port, false));
  }

  private void poll() {
    var offset = 0;
    try {
      client.execute(
          new SetMyCommands(
              List.of(
                  new BotCommand("status", "kas ar pasākumiem notiek"),
                  new BotCommand("deadlines", "kas tuvojas"),
                  new BotCommand("invite", "uzaicināt institūcijas kontaktpersonu"),
                  new BotCommand("language", "valoda"))));
      while (!stopped) {
        for (var update : client.execute(GetUpdates.builder().offset(offset).timeout(5).build())) {
          offset = update.getUpdateId() + 1;
          answer(update);
        }
      }
    } catch (TelegramApiException e) {
      if (!stopped) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void answer(Update update) throws TelegramApiException {
    if (update.hasCallbackQuery()) {
      tapped(update.getCallbackQuery());
    } else if (update.hasEditedMessage()) {
      say(update.getEditedMessage().getChatId(), "Labots: " + escaped(update.getEditedMessage()));
    } else if (update.hasMessage()) {
      said(update.getMessage());
    }
  }

  private void said(Message message) throws TelegramApiException {
    var chat = message.getChatId();
    var text = message.getText();
    if (text.matches("/start \\S+")) {
      say(
          chat,
          "Jūs aicina pievienoties kā <b>"
              + text.substring(12)
              + "</b> kontaktpersonai. Vai tas esat jūs?",
          button("Jā, apstiprinu", "yes"),
          button("Nē", "no"));
    } else if (text.equals("/start")) {
      say(chat, "Sveiki, <b>" + message.getFrom().getFirstName() + "</b>!");
    } else if (text.startsWith("/invite ")) {
      say(
          chat,
          "Nododiet šo saiti kontaktpersonai:\nhttps://t.me/terminbot?start=code-"
              + text.substring(8));
    } else if (text.equals("3.2")) {
      say(chat, CARD, button("Vēsture", "history"), button("Visa apņemšanās", "all"));
    } else {
      say(chat, "Jūs teicāt: " + escaped(message));
    }
  }

  private void tapped(CallbackQuery tap) throws TelegramApiException {
    var answer = new AnswerCallbackQuery(tap.getId());
    answer.setText("Saglabāts");
    client.execute(answer);
    client.execute(
        EditMessageText.builder()
            .chatId(tap.getMessage().getChatId())
            .messageId(tap.getMessage().getMessageId())
            .text("Paldies, jūs esat <b>pievienojies</b>.")
            .parseMode("HTML")
            .build());
  }

  private static String escaped(Message message) {
    return message.getText().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static InlineKeyboardButton button(String label, String data) {
    return InlineKeyboardButton.builder().text(label).callbackData(data).build();
  }

  public void say(long chat, String html, InlineKeyboardButton... buttons)
      throws TelegramApiException {
    var message = SendMessage.builder().chatId(chat).text(html).parseMode("HTML").build();
    if (buttons.length > 0) {
      message.setReplyMarkup(new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(buttons))));
    }
    client.execute(message);
  }

  /** Sends a picture that is as high as a phone. */
  public void show(long chat, byte[] picture) throws TelegramApiException {
    var file = new InputFile(new ByteArrayInputStream(picture), "attels.png");
    client.execute(new SendPhoto(Long.toString(chat), file));
  }

  @Override
  public void close() {
    stopped = true;
    polling.interrupt();
  }
}
