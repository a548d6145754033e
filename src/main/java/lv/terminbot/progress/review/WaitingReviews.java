package lv.terminbot.progress.review;

import java.util.Optional;
import lv.terminbot.home.Waiting;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfReview;
import lv.terminbot.mailbox.Button;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.text.Phrases;

/** How many reports wait for a coordinator's decision. */
public final class WaitingReviews implements Waiting {
  private final ReviewQueue queue;

  public WaitingReviews(ReviewQueue queue) {
    this.queue = queue;
  }

  @Override
  public Optional<Button> find(Person person, Phrases phrases) {
    var count = Right.DECIDE_ON_REPORT.isHeldBy(person) ? queue.count() : 0;
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Button(
                phrases.plain("progress.queue.button.waiting", "count", count),
                ButtonCode.encode(new OfReview.AskQueue(0))));
  }
}
