package lv.terminbot.progress.review;

import lv.terminbot.intent.OfReview;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.people.WayHome;

/** A coordinator's way through the review queue: to see, to accept, to go on. */
public final class QueueSteps {
  private final Reviewable reviewable;
  private final Decisions decisions;
  private final QueuePages pages;
  private final AcceptingSeveral several;

  public QueueSteps(
      Reviewable reviewable, Decisions decisions, QueuePages pages, AcceptingSeveral several) {
    this.reviewable = reviewable;
    this.decisions = decisions;
    this.pages = pages;
    this.several = several;
  }

  Response accept(Person person, long number) {
    return reviewable.decide(
        person, number, (update, phrases) -> decisions.accept(person, update, phrases));
  }

  /** The next one after this number. */
  Response next(Person person, long after) {
    return reviewable.ifCoordinator(
        person, phrases -> Response.inPlace(pages.next(after, phrases)));
  }

  /** One that was chosen; where it is decided on, who has decided what. */
  Response see(Person person, long number) {
    return reviewable.see(
        person,
        number,
        (update, phrases) ->
            Response.below(
                reviewable
                    .decided(number, phrases)
                    .map(told -> WayHome.under(new Page(told), phrases))
                    .orElseGet(() -> pages.show(update, phrases))));
  }

  Response askAll(Person person, OfReview.AskAcceptAll asked) {
    return reviewable.ifCoordinator(
        person, phrases -> Response.inPlace(several.show(asked.of(), phrases)));
  }

  Response acceptAll(Person person, OfReview.AcceptAll shown) {
    return reviewable.ifCoordinator(person, phrases -> several.accept(person, shown, phrases));
  }
}
