package lv.terminbot.progress.review;

import java.time.Clock;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Reviews.Review;
import lv.terminbot.progress.Reviews.Verdict;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What a coordinator decided or noted: written down, with those told whom it concerns. */
public final class Decisions {
  private final Reviews reviews;
  private final Obligations obligations;
  private final ReviewLetters letters;
  private final Clock clock;

  public Decisions(Reviews reviews, Obligations obligations, ReviewLetters letters, Clock clock) {
    this.reviews = reviews;
    this.obligations = obligations;
    this.letters = letters;
    this.clock = clock;
  }

  Response accept(Person by, ProgressUpdate update, Phrases phrases) {
    write(update, Verdict.ACCEPTED, "", by);
    put(update, ObligationState.ACCEPTED);
    return Response.inPlace(new Page(tell("progress.review.accepted", update, phrases)))
        .and(letters.accepted(update, by));
  }

  Response sendBack(Person by, ProgressUpdate update, String question, Phrases phrases) {
    write(update, Verdict.RETURNED, question, by);
    put(update, ObligationState.RETURNED);
    return Response.inPlace(new Page(tell("progress.review.returned", update, phrases)))
        .and(letters.returned(update, question, by));
  }

  Response note(Person by, ProgressUpdate update, String words, Phrases phrases) {
    write(update, Verdict.NOTE, words, by);
    return Response.inPlace(
        new Page(phrases.html("progress.review.noted", "receipt", update.number())));
  }

  /** A sentence about an update, with its number, measure and institution. */
  Html tell(String key, ProgressUpdate update, Phrases phrases) {
    return letters.tell(key, update, phrases);
  }

  private void write(ProgressUpdate update, Verdict verdict, String words, Person by) {
    reviews.add(new Review(update.number(), verdict, words, by.id(), clock.instant()));
  }

  private void put(ProgressUpdate update, ObligationState state) {
    obligations
        .find(update.cycle(), update.measure(), update.institution())
        .ifPresent(o -> obligations.put(o.owed(), state));
  }
}
