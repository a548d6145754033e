package lv.terminbot.answer;

import java.time.Clock;
import java.util.List;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
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
  private final Clock clock;

  public ReviewLines(Reviews reviews, Clock clock) {
    this.reviews = reviews;
    this.clock = clock;
  }

  List<Html> write(ProgressUpdate update, Person asker, Phrases phrases) {
    return reviews.list(update.number()).stream()
        .filter(review -> maySee(review, update, asker))
        .map(review -> line(review, phrases))
        .toList();
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
