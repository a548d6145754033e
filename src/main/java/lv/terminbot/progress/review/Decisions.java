package lv.terminbot.progress.review;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.people.WayHome;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Reviews.Review;
import lv.terminbot.progress.Reviews.Verdict;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What a coordinator decided or noted: written down once, with those told whom it concerns. */
public final class Decisions {
  private final Reviews reviews;
  private final Obligations obligations;
  private final ReviewLetters letters;
  private final QueuePages pages;
  private final Clock clock;

  public Decisions(
      Reviews reviews,
      Obligations obligations,
      ReviewLetters letters,
      QueuePages pages,
      Clock clock) {
    this.reviews = reviews;
    this.obligations = obligations;
    this.letters = letters;
    this.pages = pages;
    this.clock = clock;
  }

  Response accept(Person by, ProgressUpdate update, Phrases phrases) {
    if (!settle(update, ObligationState.ACCEPTED)) {
      return lost(update, phrases);
    }
    write(update, Verdict.ACCEPTED, "", by);
    return shown("progress.review.accepted", update, phrases).and(letters.accepted(update, by));
  }

  /**
   * Those that nobody else has decided on meanwhile; each contact hears of theirs in one letter.
   */
  Response acceptAll(Person by, List<ProgressUpdate> updates, Phrases phrases) {
    var accepted = updates.stream().filter(u -> settle(u, ObligationState.ACCEPTED)).toList();
    accepted.forEach(update -> write(update, Verdict.ACCEPTED, "", by));
    if (accepted.isEmpty()) {
      return Response.inPlace(pages.decided(phrases.html("progress.queue.noneLeft"), 0, phrases));
    }
    var numbers =
        accepted.stream()
            .map(u -> phrases.plain("progress.review.receipt", "receipt", u.number()))
            .collect(Collectors.joining(", "));
    var told =
        phrases.html("progress.queue.acceptedAll", "count", accepted.size(), "numbers", numbers);
    return Response.inPlace(pages.decided(told, 0, phrases))
        .and(letters.acceptedTogether(accepted, by));
  }

  Response sendBack(Person by, ProgressUpdate update, String question, Phrases phrases) {
    if (!settle(update, ObligationState.RETURNED)) {
      return lost(update, phrases);
    }
    write(update, Verdict.RETURNED, question, by);
    return shown("progress.review.returned", update, phrases)
        .and(letters.returned(update, question, by));
  }

  Response note(Person by, ProgressUpdate update, String words, Phrases phrases) {
    write(update, Verdict.NOTE, words, by);
    return Response.inPlace(
        WayHome.under(
            new Page(phrases.html("progress.review.noted", "receipt", update.number())), phrases));
  }

  /** A sentence about an update, with its number, measure and institution. */
  Html tell(String key, ProgressUpdate update, Phrases phrases) {
    return letters.tell(key, update, phrases);
  }

  private Response shown(String key, ProgressUpdate update, Phrases phrases) {
    return Response.inPlace(pages.decided(tell(key, update, phrases), update.number(), phrases));
  }

  private Response lost(ProgressUpdate update, Phrases phrases) {
    return Response.inPlace(
        pages.decided(
            phrases.html("progress.review.decided", "receipt", update.number()),
            update.number(),
            phrases));
  }

  private void write(ProgressUpdate update, Verdict verdict, String words, Person by) {
    reviews.add(new Review(update.number(), verdict, words, by.id(), clock.instant()));
  }

  /** Once: of two who decide at the same moment, on whichever server, one does. */
  private boolean settle(ProgressUpdate update, ObligationState decided) {
    return obligations
        .find(update.cycle(), update.measure(), update.institution())
        .map(o -> settle(o, decided))
        .orElse(true);
  }

  private boolean settle(Obligation obligation, ObligationState decided) {
    return switch (obligation.state()) {
      case SUBMITTED -> obligations.settle(obligation.owed(), ObligationState.SUBMITTED, decided);
      case ACCEPTED, RETURNED -> false;
      case OPEN, DRAFTED -> {
        obligations.put(obligation.owed(), decided);
        yield true;
      }
    };
  }
}
