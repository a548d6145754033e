package lv.terminbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.OfAnswers;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.text.Phrases;

/**
 * Which page of an answer is shown, and the buttons that turn to others.
 *
 * @param page from 1; the last one where fewer are left than there were
 */
record Paging(int page, int pages) {
  /** A little less than Telegram allows, so that a heading can be repeated. */
  private static final int LONGEST = 3_600;

  /** Through a list of so many, with so many on a page. */
  static Paging to(int page, int all, int most) {
    var pages = Math.max(1, Math.ceilDiv(all, most));
    return new Paging(Math.clamp(page, 1, pages), pages);
  }

  /** What of a list stands on this page. */
  <T> List<T> shown(List<T> all, int most) {
    return all.stream().skip((page - 1L) * most).limit(most).toList();
  }

  /** A text with its buttons; where it is too long for one message, a page of it. */
  static Page page(Page whole, Inquiry asked, int page, Phrases phrases) {
    if (whole.text().visible().length() <= LONGEST) {
      return whole;
    }
    var all = whole.text().pages(LONGEST);
    var turning = to(page, all.size(), 1);
    return new Page(
        all.get(turning.page() - 1),
        Stream.of(turning.row(asked, phrases), whole.buttons()).flatMap(List::stream).toList());
  }

  /** None where there is only one page. */
  List<List<Button>> row(Inquiry asked, Phrases phrases) {
    if (pages == 1) {
      return List.of();
    }
    var row = new ArrayList<Button>();
    if (page > 1) {
      row.add(new Button("‹", code(asked, page - 1)));
    }
    row.add(
        new Button(phrases.plain("answer.page", "page", page, "pages", pages), code(asked, page)));
    if (page < pages) {
      row.add(new Button("›", code(asked, page + 1)));
    }
    return List.of(row);
  }

  private static String code(Inquiry asked, int page) {
    return ButtonCode.encode(new OfAnswers.AtPage(asked, page));
  }
}
