package lv.terminbot.progress.review;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.Right;
import lv.terminbot.people.WayHome;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Reviews.Review;
import lv.terminbot.progress.Reviews.Verdict;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** What can still be decided on, and by whom; otherwise says why not. */
public final class Reviewable {
  private final Updates updates;
  private final Reviews reviews;
  private final Register register;
  private final Texts texts;
  private final ZoneId zone;

  public Reviewable(Updates updates, Reviews reviews, Register register, Texts texts, ZoneId zone) {
    this.updates = updates;
    this.reviews = reviews;
    this.register = register;
    this.texts = texts;
    this.zone = zone;
  }

  /** What a coordinator does with an update. */
  interface Step {
    Response take(ProgressUpdate update, Phrases phrases);
  }

  Optional<ProgressUpdate> find(long number) {
    return updates.find(number);
  }

  /** For what may be done with any update. */
  Response see(Person person, long number, Step step) {
    return ifCoordinator(
        person,
        phrases ->
            updates
                .find(number)
                .map(update -> step.take(update, phrases))
                .orElseGet(() -> Response.inPlace(new Page(phrases.html("progress.review.gone")))));
  }

  /** For what coordinators alone may do. */
  Response ifCoordinator(Person person, Function<Phrases, Response> step) {
    var phrases = texts.in(person.language());
    return Right.DECIDE_ON_REPORT.isHeldBy(person)
        ? step.apply(phrases)
        : Response.inPlace(new Page(phrases.html("progress.review.notYours")));
  }

  /** Only the newest of an institution is decided on, and only once. */
  Response decide(Person person, long number, Step step) {
    return see(
        person,
        number,
        (update, phrases) -> {
          var newest = updates.latest(update.measure(), update.institution());
          if (!newest.equals(Optional.of(update))) {
            return Response.inPlace(
                new Page(phrases.html("progress.review.newer", "receipt", number)));
          }
          return decided(number, phrases)
              .map(told -> Response.inPlace(WayHome.under(new Page(told), phrases)))
              .orElseGet(() -> step.take(update, phrases));
        });
  }

  /** Who has decided what on it, and when; nothing as long as nobody has. */
  Optional<Html> decided(long number, Phrases phrases) {
    return reviews.list(number).stream()
        .filter(review -> review.verdict() != Verdict.NOTE)
        .reduce((first, last) -> last)
        .map(review -> decided(review, phrases));
  }

  private Html decided(Review review, Phrases phrases) {
    return phrases.html(
        review.verdict() == Verdict.ACCEPTED
            ? "progress.review.acceptedBy"
            : "progress.review.returnedBy",
        "receipt",
        review.update(),
        "name",
        register.find(review.by()).map(Person::name).orElse("–"),
        "at",
        phrases.moment(review.at(), zone));
  }
}
