package lv.terminbot.progress.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfReview;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.Scope;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Reviews.Verdict;
import lv.terminbot.progress.submission.ReportPages;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The review queue as a coordinator sees it: a report at a time, with the way to the next. */
public final class QueuePages {
  private final ReviewQueue queue;
  private final ReportPages reports;
  private final Reviews reviews;
  private final Register register;
  private final Clock clock;

  public QueuePages(
      ReviewQueue queue, ReportPages reports, Reviews reviews, Register register, Clock clock) {
    this.queue = queue;
    this.reports = reports;
    this.reviews = reviews;
    this.register = register;
    this.clock = clock;
  }

  /** The next one after this number, or that none is left. */
  Page next(long after, Phrases phrases) {
    var waiting = queue.list(Scope.ALL);
    return ReviewQueue.after(after, waiting)
        .map(update -> show(update, waiting, phrases))
        .orElseGet(() -> WayHome.under(new Page(phrases.html("progress.queue.empty")), phrases));
  }

  /** One of them, wherever it stands. */
  Page show(ProgressUpdate update, Phrases phrases) {
    return show(update, queue.list(Scope.ALL), phrases);
  }

  private Page show(ProgressUpdate update, List<ProgressUpdate> waiting, Phrases phrases) {
    var place = waiting.indexOf(update) + 1;
    var heading = new ArrayList<Html>();
    if (place > 0) {
      heading.add(phrases.html("progress.queue.place", "place", place, "count", waiting.size()));
    }
    heading.add(
        phrases.html(
            "progress.queue.heading",
            "receipt",
            update.number(),
            "code",
            update.institution(),
            "author",
            author(update),
            "at",
            phrases.moment(update.submittedAt(), clock.getZone())));
    reviews.list(update.number()).stream()
        .filter(review -> review.verdict() == Verdict.NOTE)
        .forEach(note -> heading.add(phrases.html("progress.queue.note", "words", note.words())));
    var page = reports.write(update, heading, phrases);
    var rows = new ArrayList<>(page.buttons());
    rows.add(onwards(update, waiting, phrases));
    return WayHome.under(new Page(page.text(), rows), phrases);
  }

  private String author(ProgressUpdate update) {
    return register.find(update.author()).map(Person::name).orElse("–");
  }

  private static List<Button> onwards(
      ProgressUpdate update, List<ProgressUpdate> waiting, Phrases phrases) {
    var others = waiting.stream().filter(other -> !other.equals(update)).toList();
    return others.isEmpty()
        ? List.of()
        : List.of(
            nextButton(update.number(), others.size(), phrases),
            button(
                phrases.plain("progress.queue.button.several"),
                new OfReview.AskAcceptAll(Scope.ALL)));
  }

  /** What was decided, with the way to the next that waits. */
  Page decided(Html told, long number, Phrases phrases) {
    var left = queue.count();
    var row = left == 0 ? List.<Button>of() : List.of(nextButton(number, left, phrases));
    return WayHome.under(new Page(told, List.of(row)), phrases);
  }

  private static Button nextButton(long after, long count, Phrases phrases) {
    return button(
        phrases.plain("progress.queue.button.next", "count", count), new OfReview.AskQueue(after));
  }

  private static Button button(String label, OfReview intent) {
    return new Button(label, ButtonCode.encode(intent));
  }
}
