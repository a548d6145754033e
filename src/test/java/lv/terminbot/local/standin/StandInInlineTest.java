package lv.terminbot.local.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lv.terminbot.local.ChatViews;
import lv.terminbot.local.LocalProgram;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import tools.jackson.databind.node.ObjectNode;

/** Inline use on the chat page, with Telegram's rules for it. */
class StandInInlineTest extends StandInCase {
  private static final long JANIS = 1002;

  @Test
  void whatIsTypedReachesTheBotAndItsAnswerTheOneWhoTypes() throws TelegramApiException {
    var typing = typing("3.2");
    var query = query();
    assertThat(query.getQuery()).isEqualTo("3.2");
    assertThat(query.getFrom().getId()).isEqualTo(JANIS);

    bot.execute(answer(query, article("1", "3.2 Līdzdalība", "<b>3.2</b> &lt;karte&gt;")));

    var offered = typing.orTimeout(10, TimeUnit.SECONDS).join().orElseThrow();
    var result = offered.path("results").path(0);
    assertThat(result.path("title").asString("")).isEqualTo("3.2 Līdzdalība");
    assertThat(result.path("content").path("text").asString("")).isEqualTo("3.2 <karte>");
    assertThat(result.path("content").path("entities").path(0).path("type").asString(""))
        .isEqualTo("bold");
  }

  @Test
  void whatIsChosenIsPutIntoTheChatInTheNameOfWhoChose() throws TelegramApiException {
    var typing = typing("3.2");
    var query = query();
    bot.execute(answer(query, article("1", "3.2", "<b>3.2</b> karte")));
    typing.orTimeout(10, TimeUnit.SECONDS).join();

    var offer = program.standIn().inline().offered(query.getId(), "1");
    phones()
        .choose(
            new Speech(JANIS, JANIS, OptionalLong.empty()),
            ChatViews.bot(LocalProgram.BOT),
            message -> message.setAll((ObjectNode) offer.path("content")));

    var message = poll(0).getLast().getMessage();
    assertThat(message.getText()).isEqualTo("3.2 karte");
    assertThat(message.getFrom().getId()).isEqualTo(JANIS);
    assertThat(message.getViaBot().getUserName()).isEqualTo("terminbot");
    assertThatThrownBy(() -> program.standIn().inline().offered(query.getId(), "2"))
        .hasMessageContaining("error.choice");
  }

  @Test
  void aQueryIsAnsweredOnce() throws TelegramApiException {
    var typing = typing("3.2");
    var query = query();
    bot.execute(answer(query));
    typing.orTimeout(10, TimeUnit.SECONDS).join();

    assertThatThrownBy(() -> bot.execute(answer(query))).hasMessageContaining("query is too old");
    assertThatThrownBy(() -> bot.execute(new AnswerInlineQuery("no-such-query", List.of())))
        .hasMessageContaining("query is too old");
  }

  @Test
  void whatTelegramRefusesIsRefused() {
    var typing = typing("3.2");
    var query = query();

    refused(answer(query, article("1", "a", "a"), article("1", "b", "b")), "RESULT_ID_DUPLICATE");
    refused(answer(query, article("1", "a", "<b>a")), "can't parse entities");
    refused(answer(query, article("1", "a", "a".repeat(4097))), "MESSAGE_TOO_LONG");
    refused(answer(query, article("x".repeat(65), "a", "a")), "RESULT_ID_INVALID");
    var button = answer(query);
    button.setButton(
        InlineQueryResultsButton.builder().text("Privāti").startParameter("inline").build());
    assertThat(quietly(button)).isTrue();
    assertThat(
            typing
                .orTimeout(10, TimeUnit.SECONDS)
                .join()
                .orElseThrow()
                .path("button")
                .path("start")
                .asString(""))
        .isEqualTo("inline");
  }

  private CompletableFuture<Optional<ObjectNode>> typing(String text) {
    var person = program.standIn().cast().find(JANIS).orElseThrow();
    return CompletableFuture.supplyAsync(() -> program.standIn().inline().ask(person, text));
  }

  private InlineQuery query() {
    await().atMost(PATIENCE).until(() -> asked().isPresent());
    return asked().orElseThrow();
  }

  private Optional<InlineQuery> asked() {
    return quietly(0, 0).stream()
        .filter(Update::hasInlineQuery)
        .map(Update::getInlineQuery)
        .findFirst();
  }

  private static AnswerInlineQuery answer(InlineQuery query, InlineQueryResult... results) {
    return new AnswerInlineQuery(query.getId(), List.of(results));
  }

  private static InlineQueryResultArticle article(String id, String title, String html) {
    return InlineQueryResultArticle.builder()
        .id(id)
        .title(title)
        .inputMessageContent(
            InputTextMessageContent.builder().messageText(html).parseMode("HTML").build())
        .build();
  }

  private void refused(AnswerInlineQuery answer, String why) {
    assertThatThrownBy(() -> bot.execute(answer)).hasMessageContaining(why);
  }

  private boolean quietly(AnswerInlineQuery answer) {
    try {
      return bot.execute(answer);
    } catch (TelegramApiException e) {
      throw new AssertionError(e);
    }
  }
}
