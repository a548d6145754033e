package lv.terminbot.local.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** What people do reaches the bot, and the other way round. */
class StandInTest extends StandInCase {

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
    await().atMost(PATIENCE).until(program.standIn().updates()::polled);

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
    phones().tap(Speech.inPrivate(ANNA), sent.getMessageId(), 0, 0);

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
    phones().edit(Speech.inPrivate(ANNA), id, "3.2 procesā");

    var edited = poll(0).getLast().getEditedMessage();

    assertThat(edited.getText()).isEqualTo("3.2 procesā");
    assertThat(edited.getMessageId()).isEqualTo((int) id);
    assertThat(edited.getEditDate()).isNotNull();
  }

  @Test
  void aReplyInPrivateReachesTheBotWithWhatItAnswers() throws TelegramApiException {
    phones().say(ANNA, "/start");
    var sent = bot.execute(html(ANNA, "<b>6.1</b> karte")).getMessageId();

    phones().say(new Speech(ANNA, ANNA, OptionalLong.of(sent)), "pabeigts");

    assertThat(poll(0).getLast().getMessage().getReplyToMessage().getMessageId()).isEqualTo(sent);
  }

  @Test
  void anAddressBehindWordsReachesTheBotBehindThem() throws TelegramApiException {
    phones().say(ANNA, "skat. [protokolu](https://example.org/1) un [šo] (te)");

    var message = poll(0).getLast().getMessage();

    assertThat(message.getText()).isEqualTo("skat. protokolu un [šo] (te)");
    assertThat(message.getEntities())
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.getType()).isEqualTo("text_link");
              assertThat(link.getText()).isEqualTo("protokolu");
              assertThat(link.getUrl()).isEqualTo("https://example.org/1");
            });
  }

  @Test
  void anEditOfAnAddressAloneReachesTheBotAndAnEditOfNothingDoesNot() throws TelegramApiException {
    var id = phones().say(ANNA, "skat. [te](https://example.org/1)");
    phones().edit(Speech.inPrivate(ANNA), id, "skat. [te](https://example.org/1)");
    assertThat(poll(0)).hasSize(1);

    phones().edit(Speech.inPrivate(ANNA), id, "skat. [te](https://example.org/2)");

    assertThat(poll(0).getLast().getEditedMessage().getEntities().getFirst().getUrl())
        .isEqualTo("https://example.org/2");
  }
}
