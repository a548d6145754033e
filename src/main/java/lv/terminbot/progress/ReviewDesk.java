package lv.terminbot.progress;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfReview;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.Role;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Challenges.Challenge;
import lv.terminbot.progress.Reviews.Review;
import lv.terminbot.progress.Reviews.Verdict;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/**
 * Where coordinators accept what was submitted, send it back with a question, or note something for
 * themselves; and where challenges are closed.
 */
public final class ReviewDesk implements Door<OfReview> {
  private final Reporting.Ledger ledger;
  private final ReviewLetters letters;
  private final Texts texts;
  private final Clock clock;

  public ReviewDesk(
      Reporting.Ledger ledger, Plans plans, Register register, Texts texts, Clock clock) {
    this.ledger = ledger;
    this.letters = new ReviewLetters(plans, register, texts);
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public Family<OfReview> family() {
    return OfReview.FAMILY;
  }

  @Override
  public Response open(Person person, OfReview wanted) {
    var phrases = texts.in(person.language());
    return switch (wanted) {
      case OfReview.CloseChallenge(var id, _) -> new Response(close(person, id, phrases));
      case OfReview.NoWords() -> {
        ledger.reviews().awaitNothing(person.id());
        yield new Response(new Page(phrases.html("progress.review.noWords")));
      }
      case OfReview.Accept(var number) ->
          decided(person, number, phrases, update -> accept(person, update, phrases));
      case OfReview.AskReturn(var number) ->
          decided(
              person, number, phrases, update -> await(person, Verdict.RETURNED, update, phrases));
      case OfReview.AskNote(var number) ->
          checked(person, number, phrases, update -> await(person, Verdict.NOTE, update, phrases));
    };
  }

  /** Whether somebody may close a challenge: a coordinator, or the institution whose it is. */
  public static boolean mayClose(Person person, Challenge challenge) {
    return person.is(Role.COORDINATOR) || person.reportsFor(challenge.institution());
  }

  private Page close(Person person, long id, Phrases phrases) {
    var challenge = ledger.challenges().find(id);
    if (challenge.isPresent() && !mayClose(person, challenge.get())) {
      return new Page(phrases.html("progress.challenge.notYours"));
    }
    var closed =
        challenge.isPresent() && ledger.challenges().close(id, person.id(), clock.instant());
    return new Page(phrases.html(closed ? "progress.challenge.closed" : "progress.challenge.gone"));
  }

  /** Whether the next words of this person are for an update. */
  public boolean awaitsWords(Person person) {
    return ledger.reviews().awaited(person.id()).isPresent();
  }

  /** The words that were awaited. */
  public Response words(Person person, String words) {
    var phrases = texts.in(person.language());
    var awaited = ledger.reviews().awaited(person.id());
    ledger.reviews().awaitNothing(person.id());
    return awaited
        .map(
            a ->
                a.what() == Verdict.NOTE
                    ? checked(person, a.update(), phrases, u -> noted(person, u, words, phrases))
                    : decided(
                        person, a.update(), phrases, u -> returned(person, u, words, phrases)))
        .orElseGet(() -> new Response(new Page(phrases.html("progress.review.gone"))));
  }

  private interface Step {
    Response take(ProgressUpdate update);
  }

  private Response checked(Person person, long number, Phrases phrases, Step step) {
    if (!person.is(Role.COORDINATOR)) {
      return new Response(new Page(phrases.html("progress.review.notYours")));
    }
    return ledger
        .updates()
        .find(number)
        .map(step::take)
        .orElseGet(() -> new Response(new Page(phrases.html("progress.review.gone"))));
  }

  /** Only the newest of an institution is decided on, and only once. */
  private Response decided(Person person, long number, Phrases phrases, Step step) {
    return checked(
        person,
        number,
        phrases,
        update -> {
          var newest = ledger.updates().latest(update.measure(), update.institution());
          if (!newest.equals(Optional.of(update))) {
            return new Response(new Page(phrases.html("progress.review.newer", "receipt", number)));
          }
          return ledger.reviews().isDecided(number)
              ? new Response(new Page(phrases.html("progress.review.decided", "receipt", number)))
              : step.take(update);
        });
  }

  private Response accept(Person person, ProgressUpdate update, Phrases phrases) {
    write(update, Verdict.ACCEPTED, "", person);
    put(update, ObligationState.ACCEPTED);
    return new Response(
        new Page(tell("progress.review.accepted", update, phrases)),
        letters.accepted(update, person));
  }

  private Response await(Person person, Verdict what, ProgressUpdate update, Phrases phrases) {
    ledger.reviews().await(person.id(), what, update.number(), clock.instant());
    var key = what == Verdict.NOTE ? "progress.review.whichNote" : "progress.review.whichQuestion";
    var no =
        new Button(
            phrases.plain("progress.button.noWords"), ButtonCode.encode(new OfReview.NoWords()));
    return new Response(new Page(tell(key, update, phrases), List.of(List.of(no))));
  }

  private Response noted(Person person, ProgressUpdate update, String words, Phrases phrases) {
    write(update, Verdict.NOTE, words, person);
    return new Response(
        new Page(phrases.html("progress.review.noted", "receipt", update.number())));
  }

  private Response returned(Person person, ProgressUpdate update, String words, Phrases phrases) {
    if (!Html.isSeen(words)) {
      return await(person, Verdict.RETURNED, update, phrases);
    }
    write(update, Verdict.RETURNED, words, person);
    put(update, ObligationState.RETURNED);
    return new Response(
        new Page(tell("progress.review.returned", update, phrases)),
        letters.returned(update, words, person));
  }

  /** A sentence about an update, with its number, measure and institution. */
  private static Html tell(String key, ProgressUpdate update, Phrases phrases) {
    return phrases.html(
        key,
        "receipt",
        update.number(),
        "number",
        update.measure().number(),
        "code",
        update.institution());
  }

  private void write(ProgressUpdate update, Verdict verdict, String words, Person by) {
    ledger.reviews().add(new Review(update.number(), verdict, words, by.id(), clock.instant()));
  }

  private void put(ProgressUpdate update, ObligationState state) {
    ledger
        .obligations()
        .find(update.cycle(), update.measure(), update.institution())
        .ifPresent(
            o ->
                ledger
                    .obligations()
                    .put(
                        new Obligation(
                            o.cycle(), o.measure(), o.institution(), state, o.extendedTo())));
  }
}
