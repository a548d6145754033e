package lv.terminbot.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

class StandInTest {
  private static final long ANNA = 1001;
  private static final long STRANGER = 1005;

  @TempDir private Path folder;
  private LocalProgram program;
  private OkHttpTelegramClient bot;

  @BeforeEach
  void start() {
    program = LocalProgram.in(folder);
    bot = ScriptedBot.client(LocalProgram.BOT.token(), program.port());
  }

  @AfterEach
  void stop() {
    program.close();
  }

  @Test
  void aMessageReachesTheBotAsFromTelegram() throws TelegramApiException {
    phones().say(ANNA, "/status 3.2");

    var update = poll(0).getFirst();

    var message = update.getMessage();
    assertThat(message.getText()).isEqualTo("/status 3.2");
    assertThat(message.getFrom().getLanguageCode()).isEqualTo("lv");
    assertThat(message.getChat().isUserChat()).isTrue();
    assertThat(message.getEntities().getFirst().getType()).isEqualTo("bot_command");
    assertThat(message.getEntities().getFirst().getLength()).isEqualTo(7);
    assertThat(Instant.ofEpochSecond(message.getDate())).isBefore("2024-01-06T00:00:00Z");
  }

  @Test
  void anUpdateComesAgainUntilItIsAcknowledged() throws TelegramApiException {
    phones().say(ANNA, "viens");
    phones().say(ANNA, "divi");

    var first = poll(0);
    var again = poll(0);
    var rest = poll(first.getFirst().getUpdateId() + 1);

    assertThat(again).hasSize(2).isEqualTo(first);
    assertThat(rest).hasSize(1);
    assertThat(poll(first.getLast().getUpdateId() + 1)).isEmpty();
  }

  @Test
  void aWaitingPollEndsWithTheMessage() {
    var waiting = CompletableFuture.supplyAsync(() -> quietly(0, 30));
    await().until(program.standIn().updates()::polled);

    phones().say(ANNA, "labdien");

    assertThat(waiting.orTimeout(5, TimeUnit.SECONDS).join()).hasSize(1);
  }

  @Test
  void theBotAnswersChangesAndTakesBack() throws TelegramApiException {
    phones().say(ANNA, "/start");
    var sent = bot.execute(html(ANNA, "<b>Sveiki</b>, &lt;Anna&gt;", button("Labi", "ok")));

    assertThat(sent.getText()).isEqualTo("Sveiki, <Anna>");
    assertThat(sent.getEntities().getFirst().getType()).isEqualTo("bold");

    bot.execute(edit(sent.getMessageId(), "Paldies", button("Labi", "ok")));
    assertThatThrownBy(
            () -> bot.execute(edit(sent.getMessageId(), "Paldies", button("Labi", "ok"))))
        .hasMessageContaining("message is not modified");
    bot.execute(
        EditMessageReplyMarkup.builder().chatId(ANNA).messageId(sent.getMessageId()).build());
    assertThat(phones().heard(ANNA, 0).orElseThrow().has("reply_markup")).isFalse();
    assertThat(bot.execute(new DeleteMessage("" + ANNA, sent.getMessageId()))).isTrue();
    assertThat(phones().heard(ANNA, 0)).isEmpty();
  }

  @Test
  void aTapIsAnsweredOnce() throws TelegramApiException {
    phones().say(ANNA, "/start");
    var sent = bot.execute(html(ANNA, "Vai tā?", button("Jā", "yes:3.2")));
    phones().tap(ANNA, sent.getMessageId(), 0, 0);

    var query = poll(0).getLast().getCallbackQuery();
    assertThat(query.getData()).isEqualTo("yes:3.2");
    assertThat(query.getMessage().getMessageId()).isEqualTo(sent.getMessageId());
    assertThat(bot.execute(new AnswerCallbackQuery(query.getId()))).isTrue();
    assertThatThrownBy(() -> bot.execute(new AnswerCallbackQuery(query.getId())))
        .hasMessageContaining("query is too old");
  }

  @Test
  void anEditedMessageReachesTheBot() throws TelegramApiException {
    var id = phones().say(ANNA, "3.2 procsā");
    phones().edit(ANNA, id, "3.2 procesā");

    var edited = poll(0).getLast().getEditedMessage();

    assertThat(edited.getText()).isEqualTo("3.2 procesā");
    assertThat(edited.getMessageId()).isEqualTo((int) id);
    assertThat(edited.getEditDate()).isNotNull();
  }

  @Test
  void whatTelegramRefusesIsRefused() throws TelegramApiException {
    phones().say(ANNA, "/start");

    assertRefused(html(STRANGER, "Labdien"), 403, "can't initiate conversation");
    assertRefused(html(77, "Labdien"), 400, "chat not found");
    assertRefused(html(ANNA, "<b> </b>"), 400, "message text is empty");
    assertRefused(html(ANNA, "a".repeat(4097)), 400, "message is too long");
    assertRefused(html(ANNA, "<p>a</p>"), 400, "can't parse entities");
    assertRefused(html(ANNA, "a", button("b", "ā".repeat(33))), 400, "BUTTON_DATA_INVALID");
    bot.execute(html(ANNA, "<i>" + "&amp;".repeat(4096) + "</i>"));
    bot.execute(html(ANNA, "a", button("b", "c".repeat(64))));
    var stranger = ScriptedBot.client("2:other", program.port());
    assertThatThrownBy(() -> stranger.execute(new GetMe())).hasMessageContaining("401");
  }

  @Test
  void theMenuOfAPersonIsTheMostSpecificOne() throws TelegramApiException {
    bot.execute(new SetMyCommands(List.of(new BotCommand("help", "palīdzība"))));
    var english = new SetMyCommands(List.of(new BotCommand("help", "help")));
    english.setLanguageCode("en");
    bot.execute(english);
    var own = new SetMyCommands(List.of(new BotCommand("invite", "uzaicināt")));
    own.setScope(new BotCommandScopeChat("" + ANNA));
    bot.execute(own);

    assertThat(menu(1001)).isEqualTo("uzaicināt");
    assertThat(menu(1002)).isEqualTo("palīdzība");
    assertThat(menu(1004)).isEqualTo("help");
    assertThat(bot.execute(new GetMyCommands()).getFirst().getDescription()).isEqualTo("palīdzība");
  }

  @Test
  void afterARestartNothingIsLostAndNoNumberComesTwice() throws TelegramApiException {
    phones().say(ANNA, "/start");
    var taken = poll(0).getLast().getUpdateId();
    poll(taken + 1);
    var shown = bot.execute(html(ANNA, "Sveiki", button("Jā", "yes"))).getMessageId();
    bot.execute(new SetMyCommands(List.of(new BotCommand("help", "palīdzība"))));
    var waiting = phones().say(ANNA, "vēl viena");
    phones().tap(ANNA, shown, 0, 0);

    program.close();
    start();

    var updates = poll(0);
    assertThat(updates).hasSize(2);
    assertThat(updates.getFirst().getUpdateId()).isGreaterThan(taken);
    assertThat(updates.getFirst().getMessage().getText()).isEqualTo("vēl viena");
    assertThat(bot.execute(new AnswerCallbackQuery(updates.getLast().getCallbackQuery().getId())))
        .isTrue();
    assertThat(phones().say(ANNA, "un vēl")).isGreaterThan(waiting);
    assertThat(menu(1002)).isEqualTo("palīdzība");
    assertThat(program.standIn().world().isFresh()).isFalse();
  }

  @Test
  void theBotAsksWhoItIs() throws TelegramApiException {
    assertThat(bot.execute(new GetMe()).getUserName()).isEqualTo("terminbot");
    assertThat(bot.execute(new DeleteWebhook())).isTrue();
  }

  private Phones phones() {
    return program.standIn().phones();
  }

  private String menu(long who) {
    var person = program.standIn().cast().find(who).orElseThrow();
    return program.standIn().menus().shownTo(person).path(0).path("description").asString("");
  }

  private List<Update> poll(int offset) throws TelegramApiException {
    return bot.execute(GetUpdates.builder().offset(offset).timeout(0).build());
  }

  private List<Update> quietly(int offset, int timeout) {
    try {
      return bot.execute(GetUpdates.builder().offset(offset).timeout(timeout).build());
    } catch (TelegramApiException e) {
      throw new IllegalStateException(e);
    }
  }

  private void assertRefused(SendMessage message, int code, String why) {
    assertThatThrownBy(() -> bot.execute(message))
        .hasMessageContaining("[" + code + "]")
        .hasMessageContaining(why);
  }

  private static SendMessage html(long chat, String html, InlineKeyboardButton... buttons) {
    var message = SendMessage.builder().chatId(chat).text(html).parseMode("HTML").build();
    if (buttons.length > 0) {
      message.setReplyMarkup(keyboard(buttons));
    }
    return message;
  }

  private static EditMessageText edit(int id, String text, InlineKeyboardButton... buttons) {
    return EditMessageText.builder()
        .chatId(ANNA)
        .messageId(id)
        .text(text)
        .replyMarkup(keyboard(buttons))
        .build();
  }

  private static InlineKeyboardMarkup keyboard(InlineKeyboardButton... buttons) {
    return new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(buttons)));
  }

  private static InlineKeyboardButton button(String label, String data) {
    return InlineKeyboardButton.builder().text(label).callbackData(data).build();
  }
}
