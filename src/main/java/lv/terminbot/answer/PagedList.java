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
 * @param all what is listed
 * @param line how one of them is shown
 * @param button that leads on from one of them
 */
record PagedList<T>(
    ListFrame frame, List<T> all, Function<T, Html> line, Function<T, Optional<Button>> button) {

  Page page(Inquiry asked, int page, Phrases phrases) {
    var turning = Paging.to(page, all.size(), frame.onAPage());
    var shown = turning.shown(all, frame.onAPage());
    var heading = frame.heading();
    var lines = new ArrayList<>(turning.page() == 1 ? heading : heading.stream().limit(1).toList());
    if (shown.isEmpty() && !lines.isEmpty() && lines.getLast().equals(Html.EMPTY)) {
      lines.removeLast();
    }
    shown.stream().map(line).forEach(lines::add);
    lines.addAll(frame.foot());
    var buttons = shown.stream().map(button).flatMap(Optional::stream).distinct().toList();
    return new Page(
        Html.lines(lines),
        Stream.of(turning.row(asked, phrases), Button.rows(buttons, frame.inARow()), frame.more())
            .flatMap(List::stream)
            .toList());
  }
}
