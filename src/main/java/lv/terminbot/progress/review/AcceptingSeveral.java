package lv.terminbot.progress.review;

import java.util.ArrayList;
import java.util.List;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfReview;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.Scope;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Accepts several reports together: shown first, and only what was shown. */
public final class AcceptingSeveral {
  private static final int MOST = 30;
  private static final int LONGEST_WORDS = 80;

  private final ReviewQueue queue;
  private final Decisions decisions;

  public AcceptingSeveral(ReviewQueue queue, Decisions decisions) {
    this.queue = queue;
    this.decisions = decisions;
  }

  /** Which they would be; those that do not fit a message wait for the next time. */
  Page show(Scope of, Phrases phrases) {
    var shown = queue.list(of).stream().limit(MOST).toList();
    if (shown.isEmpty()) {
      return WayHome.under(new Page(phrases.html("progress.queue.empty")), phrases);
    }
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("progress.queue.askAll", "count", shown.size()));
    shown.forEach(update -> lines.add(line(update, phrases)));
    lines.add(phrases.html("progress.queue.oneByOne"));
    var rows =
        new ArrayList<>(Button.rows(shown.stream().map(one -> button(one, phrases)).toList(), 3));
    rows.add(
        List.of(
            button(
                phrases.plain("progress.queue.button.yesAll", "count", shown.size()),
                new OfReview.AcceptAll(of, shown.getLast().number())),
            button(phrases.plain("progress.queue.button.back"), new OfReview.AskQueue(0))));
    return WayHome.under(new Page(Html.lines(lines), rows), phrases);
  }

  private Html line(ProgressUpdate update, Phrases phrases) {
    return phrases.html(
        "progress.queue.line",
        "receipt",
        update.number(),
        "what",
        decisions.tell("progress.queue.what", update, phrases),
        "state",
        update.state().sign() + " " + phrases.plain("progress.state." + update.state().code()),
        "words",
        shortened(update.text()));
  }

  private static String shortened(String words) {
    var line = words.lines().findFirst().orElse("");
    return line.length() <= LONGEST_WORDS ? line : line.substring(0, LONGEST_WORDS).strip() + "…";
  }

  private static Button button(ProgressUpdate update, Phrases phrases) {
    return button(
        phrases.plain("progress.review.receipt", "receipt", update.number()),
        new OfReview.SeeReport(update.number()));
  }

  /**
   * Those that were shown and still wait; whoever was first with one of them is not contradicted.
   */
  Response accept(Person by, OfReview.AcceptAll shown, Phrases phrases) {
    var meant =
        queue.list(shown.of()).stream()
            .filter(u -> u.number() <= shown.upTo())
            .limit(MOST)
            .toList();
    return decisions.acceptAll(by, meant, phrases);
  }

  private static Button button(String label, OfReview intent) {
    return new Button(label, ButtonCode.encode(intent));
  }
}
