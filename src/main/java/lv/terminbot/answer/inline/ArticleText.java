package lv.terminbot.answer.inline;

import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfAnswers;
import lv.terminbot.mailbox.Article;
import lv.terminbot.mailbox.BotAddress;
import lv.terminbot.mailbox.Page;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** An answer as an article: a title and a line to choose it by, and as much text as it may have. */
public final class ArticleText {
  private static final int LONGEST_LINE = 120;
  private final BotAddress address;

  public ArticleText(BotAddress address) {
    this.address = address;
  }

  Article described(String title, String description, Page page, Phrases phrases) {
    return new Article(cut(title), cut(description), whole(page, phrases));
  }

  /**
   * @param heading how many lines at the top say no more than the title
   */
  Article titled(String title, Page page, int heading, Phrases phrases) {
    var rest = lines(page).skip(heading).reduce((line, next) -> line + " · " + next).orElse("");
    return described(title, rest, page, phrases);
  }

  /** With its first line as the title. */
  Article headed(Page page, Phrases phrases) {
    var first = lines(page).findFirst().map(line -> line.replaceFirst(":$", "")).orElse("…");
    return titled(first, page, 1, phrases);
  }

  private static Stream<String> lines(Page page) {
    return page.text().visible().lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  private static String cut(String line) {
    if (line.length() <= LONGEST_LINE) {
      return line;
    }
    var end = Character.isHighSurrogate(line.charAt(LONGEST_LINE - 2)) ? 2 : 1;
    return line.substring(0, LONGEST_LINE - end).strip() + "…";
  }

  /** An inline answer has no pages to turn: what does not fit is to be asked of the bot. */
  private Html whole(Page page, Phrases phrases) {
    var text = page.text();
    if (text.visible().length() <= Article.LONGEST && !goesOn(page)) {
      return text;
    }
    var more = phrases.html("answer.inline.more", "bot", address.username().orElse(""));
    var room = Article.LONGEST - more.visible().length() - 1;
    return Html.lines(text.pages(room).getFirst(), more);
  }

  /** Whether a first page leads to a second. */
  private static boolean goesOn(Page first) {
    return first.buttons().stream()
        .flatMap(List::stream)
        .flatMap(button -> ButtonCode.decode(button.code(), List.of(OfAnswers.FAMILY)).stream())
        .anyMatch(meant -> meant instanceof OfAnswers.AtPage(_, var page) && page > 1);
  }
}
