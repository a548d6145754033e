package lv.terminbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * A list that may be long: a page of it is shown, and only that is made.
 *
 * @param heading stands on the first page; its first line on all others
 * @param all what is listed
 * @param line how one of them is shown
 * @param button that leads on from one of them
 * @param foot stands on every page
 * @param more buttons under every page
 */
record PagedList<T>(
    List<Html> heading,
    List<T> all,
    Function<T, Html> line,
    Function<T, Optional<Button>> button,
    List<Html> foot,
    List<List<Button>> more,
    int buttonsInARow) {
  private static final int ON_A_PAGE = 20;
  private static final int BUTTONS_IN_A_ROW = 4;

  PagedList(
      List<Html> heading,
      List<T> all,
      Function<T, Html> line,
      Function<T, Optional<Button>> button,
      List<Html> foot,
      List<List<Button>> more) {
    this(heading, all, line, button, foot, more, BUTTONS_IN_A_ROW);
  }

  /** With so many buttons side by side. */
  PagedList<T> inRowsOf(int buttons) {
    return new PagedList<>(heading, all, line, button, foot, more, buttons);
  }

  /** Lists as many on a page as a phone shows well. */
  Page page(Inquiry asked, int page, Phrases phrases) {
    return page(asked, page, ON_A_PAGE, phrases);
  }

  Page page(Inquiry asked, int page, int most, Phrases phrases) {
    var turning = Paging.to(page, all.size(), most);
    var shown = turning.shown(all, most);
    var lines = new ArrayList<>(turning.page() == 1 ? heading : heading.stream().limit(1).toList());
    if (shown.isEmpty() && !lines.isEmpty() && lines.getLast().equals(Html.EMPTY)) {
      lines.removeLast();
    }
    shown.stream().map(line).forEach(lines::add);
    lines.addAll(foot);
    var buttons = shown.stream().map(button).flatMap(Optional::stream).distinct().toList();
    return new Page(
        Html.lines(lines),
        Stream.of(turning.row(asked, phrases), Button.rows(buttons, buttonsInARow), more)
            .flatMap(List::stream)
            .toList());
  }
}
