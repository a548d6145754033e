package lv.terminbot.answer;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfReview;
import lv.terminbot.mailbox.Button;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.progress.Objection;
import lv.terminbot.progress.Objections;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Reviews.Review;
import lv.terminbot.progress.Reviews.Verdict;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * What was decided on an update: for those who report for its institution and for coordinators; and
 * what coordinators noted, for them alone.
 */
public final class ReviewLines {
  private final Reviews reviews;
  private final Objections objections;
  private final Clock clock;

  public ReviewLines(Reviews reviews, Objections objections, Clock clock) {
    this.reviews = reviews;
    this.objections = objections;
    this.clock = clock;
  }

  List<Html> write(ProgressUpdate update, Person asker, Phrases phrases) {
    return reviews.list(update.number()).stream()
        .filter(review -> maySee(review, update, asker))
        .map(review -> line(review, phrases))
        .toList();
  }

  /** To whoever may decide, the way to each of these that nobody has decided on. */
  List<Button> undecided(List<ProgressUpdate> updates, Person asker, Phrases phrases) {
    return Right.DECIDE_ON_REPORT.isHeldBy(asker)
        ? updates.stream()
            .filter(update -> !reviews.isDecided(update.number()))
            .map(update -> button(update, phrases))
            .toList()
        : List.of();
  }

  private static Button button(ProgressUpdate update, Phrases phrases) {
    return new Button(
        phrases.plain(
            "answer.button.review", "receipt", update.number(), "code", update.institution()),
        ButtonCode.encode(new OfReview.SeeReport(update.number())));
  }

  /** What was said against having to report on a measure, and decided. */
  List<Html> objected(MeasureId measure, Person asker, Phrases phrases) {
    return objections.raised(measure).stream()
        .flatMap(one -> Stream.concat(raised(one, asker, phrases), decided(one, asker, phrases)))
        .toList();
  }

  private Stream<Html> raised(Objection one, Person asker, Phrases phrases) {
    return isOf(one, asker)
        ? Stream.of(
            phrases.html(
                "answer.history.objected",
                "at",
                phrases.moment(one.at(), clock.getZone()),
                "code",
                one.institution(),
                "words",
                one.words()))
        : Stream.empty();
  }

  /** That nothing is awaited from an institution is for everybody. */
  private Stream<Html> decided(Objection one, Person asker, Phrases phrases) {
    var lifted = one.state() == Objection.State.LIFTED;
    return one.decidedAt().stream()
        .filter(_ -> lifted || isOf(one, asker))
        .map(
            at ->
                phrases.html(
                    lifted ? "answer.history.lifted" : "answer.history.kept",
                    "at",
                    phrases.moment(at, clock.getZone()),
                    "code",
                    one.institution()));
  }

  private static boolean isOf(Objection one, Person asker) {
    return Right.READ_DECISION.isHeldBy(asker, one.institution());
  }

  private static boolean maySee(Review review, ProgressUpdate update, Person asker) {
    var right = review.verdict() == Verdict.NOTE ? Right.READ_NOTE : Right.READ_DECISION;
    return right.isHeldBy(asker, update.institution());
  }

  private Html line(Review review, Phrases phrases) {
    var at = phrases.moment(review.at(), clock.getZone());
    return switch (review.verdict()) {
      case ACCEPTED -> phrases.html("answer.review.accepted", "at", at);
      case RETURNED -> phrases.html("answer.review.returned", "at", at, "words", review.words());
      case NOTE -> phrases.html("answer.review.note", "at", at, "words", review.words());
    };
  }
}
