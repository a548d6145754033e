package lv.terminbot.telegram;

import java.util.List;
import java.util.stream.IntStream;
import lv.terminbot.mailbox.Article;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.text.PersonMark;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;

/** Puts the answer to an inline query into the Bot API's words. */
final class InlineRequest {
  /** A letter taken back asks the same again; longer, and a new report would not be seen. */
  private static final int CACHED_SECONDS = 5;

  private InlineRequest() {}

  static AnswerInlineQuery write(Reply.InlineAnswer answer) {
    var request =
        AnswerInlineQuery.builder()
            .inlineQueryId(answer.queryId())
            .results(results(answer.articles()))
            .isPersonal(true)
            .cacheTime(CACHED_SECONDS);
    answer
        .privately()
        .ifPresent(
            way ->
                request.button(
                    InlineQueryResultsButton.builder()
                        .text(way.label())
                        .startParameter(way.code())
                        .build()));
    return request.build();
  }

  private static List<InlineQueryResult> results(List<Article> articles) {
    return IntStream.range(0, articles.size())
        .<InlineQueryResult>mapToObj(at -> result(Integer.toString(at + 1), articles.get(at)))
        .toList();
  }

  /** Without buttons: what they lead to could be more than those in that chat may see. */
  private static InlineQueryResultArticle result(String id, Article article) {
    return InlineQueryResultArticle.builder()
        .id(id)
        .title(article.title())
        .description(article.description())
        .inputMessageContent(
            InputTextMessageContent.builder()
                .messageText(PersonMark.none(article.text()).markup())
                .parseMode(ParseMode.HTML)
                .linkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build())
                .build())
        .build();
  }
}
