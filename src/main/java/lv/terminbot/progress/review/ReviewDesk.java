package lv.terminbot.progress.review;

import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfReview;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Reviews.Verdict;

/**
 * Where coordinators accept what was submitted, send it back with a question, or note something for
 * themselves; and where challenges are closed.
 */
public final class ReviewDesk implements Door<OfReview> {
  private final Reviewable reviewable;
  private final QueueSteps queue;
  private final ReviewWords words;
  private final ReviewChoice choice;
  private final ChallengeClosing challenges;

  public ReviewDesk(
      Reviewable reviewable,
      QueueSteps queue,
      ReviewWords words,
      ReviewChoice choice,
      ChallengeClosing challenges) {
    this.reviewable = reviewable;
    this.choice = choice;
    this.queue = queue;
    this.words = words;
    this.challenges = challenges;
  }

  @Override
  public Family<OfReview> family() {
    return OfReview.FAMILY;
  }

  @Override
  public Response open(Person person, OfReview wanted) {
    return switch (wanted) {
      case OfReview.CloseChallenge challenge -> challenges.close(person, challenge);
      case OfReview.AskReview asked ->
          reviewable.ifCoordinator(person, phrases -> choice.show(person, asked, phrases));
      case OfReview.SendWords(var update) -> words.send(person, update);
      case OfReview.NoWords(var update) -> words.askNoMore(person, update);
      case OfReview.Accept(var number) -> queue.accept(person, number);
      case OfReview.AskQueue(var after) -> queue.next(person, after);
      case OfReview.SeeReport(var number) -> queue.see(person, number);
      case OfReview.AskAcceptAll asked -> queue.askAll(person, asked);
      case OfReview.AcceptAll shown -> queue.acceptAll(person, shown);
      case OfReview.AskReturn(var number) ->
          reviewable
              .decide(
                  person,
                  number,
                  (update, phrases) -> words.ask(person, Verdict.RETURNED, update, phrases))
              .below();
      case OfReview.AskNote(var number) ->
          reviewable
              .see(
                  person,
                  number,
                  (update, phrases) -> words.ask(person, Verdict.NOTE, update, phrases))
              .below();
    };
  }
}
