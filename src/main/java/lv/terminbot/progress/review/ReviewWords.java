package lv.terminbot.progress.review;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfReview;
import lv.terminbot.intent.OfReview.Wanted;
import lv.terminbot.intent.Subject;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.AwaitedWords;
import lv.terminbot.people.Person;
import lv.terminbot.people.WaitingDialogue;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Reviews.Awaited;
import lv.terminbot.progress.Reviews.Prompt;
import lv.terminbot.progress.Reviews.Verdict;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** The words that follow a coordinator's button: the question of a return, or a note. */
public final class ReviewWords implements WaitingDialogue {
  /** What asks of a measure, is a question to the bot: "status 5.1?". */
  private static final Pattern NAMES_A_MEASURE =
      Pattern.compile("(?<![\\d.,])\\d{1,2}[.,]\\d{1,2}(?![\\d.,])");

  /** So many words besides the number of the measure are no look-up of it. */
  private static final int MOST_OF_AN_ORDER = 3;

  /** Who was asked just now and goes on writing, answers. */
  private static final Duration AT_ONCE = Duration.ofMinutes(15);

  private final Reviews reviews;
  private final Reviewable reviewable;
  private final Decisions decisions;
  private final Texts texts;
  private final Clock clock;

  public ReviewWords(
      Reviews reviews, Reviewable reviewable, Decisions decisions, Texts texts, Clock clock) {
    this.reviews = reviews;
    this.reviewable = reviewable;
    this.decisions = decisions;
    this.texts = texts;
    this.clock = clock;
  }

  static Verdict verdict(Wanted wanted) {
    return switch (wanted) {
      case ACCEPT -> Verdict.ACCEPTED;
      case RETURN -> Verdict.RETURNED;
      case NOTE -> Verdict.NOTE;
    };
  }

  /** Asks for the words, or shows those that were said before the update was chosen. */
  Response ask(Person person, Verdict what, ProgressUpdate update, Phrases phrases) {
    return reviews
        .awaited(person.id(), 0)
        .filter(kept -> kept.what() == what)
        .map(kept -> show(person, what, update, kept.words(), phrases))
        .orElseGet(() -> askAnew(person, what, update, phrases));
  }

  /** A sentence about an update. */
  Html tell(String key, ProgressUpdate update, Phrases phrases) {
    return decisions.tell(key, update, phrases);
  }

  /** Takes a step on what can still be decided on. */
  Response ifOpen(Person person, ProgressUpdate update, Reviewable.Step step) {
    return reviewable.decide(person, update.number(), step);
  }

  /** Keeps words until it is chosen of which update they are. */
  void keep(Person person, Verdict what, String words) {
    reviews.await(person.id(), new Awaited(what, 0, words), clock.instant());
  }

  /** Shows the words before they are sent or noted. */
  Response show(Person person, Verdict what, ProgressUpdate update, String words, Phrases phrases) {
    reviews.await(person.id(), new Awaited(what, update.number(), words), clock.instant());
    var isNote = what == Verdict.NOTE;
    var text =
        decisions.tell(
            isNote ? "progress.review.askNote" : "progress.review.askReturn", update, phrases);
    var yes = isNote ? "progress.review.yesNote" : "progress.review.yesReturn";
    return Response.below(
        new Page(
            Html.lines(text, Html.quote(words)),
            List.of(
                List.of(
                    button(yes, new OfReview.SendWords(update.number()), phrases),
                    button(
                        "progress.button.noWords",
                        new OfReview.NoWords(update.number()),
                        phrases)))));
  }

  /** Does what was shown. */
  Response send(Person person, long update) {
    return reviews
        .awaited(person.id(), update)
        .filter(kept -> !kept.words().isEmpty())
        .map(kept -> take(person, kept, kept.words()))
        .orElseGet(
            () ->
                Response.inPlace(
                    new Page(texts.in(person.language()).html("progress.review.sent"))));
  }

  private Response show(Person person, Awaited awaited, String words) {
    return reviewable.see(
        person,
        awaited.update(),
        (update, phrases) -> show(person, awaited.what(), update, words, phrases));
  }

  private Response askAnew(Person person, Verdict what, ProgressUpdate update, Phrases phrases) {
    reviews.await(person.id(), new Awaited(what, update.number(), ""), clock.instant());
    var key = what == Verdict.NOTE ? "progress.review.whichNote" : "progress.review.whichQuestion";
    var no = button("progress.button.noWords", new OfReview.NoWords(update.number()), phrases);
    return Response.inPlace(new Page(decisions.tell(key, update, phrases), List.of(List.of(no))));
  }

  /** No words follow after all on this update, or on what was asked about last where it is 0. */
  Response askNoMore(Person person, long update) {
    (update == 0 ? reviews.awaited(person.id()) : reviews.awaited(person.id(), update))
        .ifPresent(awaited -> reviews.awaitNothing(person.id(), awaited.update()));
    return Response.inPlace(new Page(texts.in(person.language()).html("progress.review.noWords")));
  }

  @Override
  public Optional<AwaitedWords> awaiting(Person person) {
    return reviews
        .prompt(person.id())
        .filter(prompt -> prompt.awaited().words().isEmpty())
        .map(prompt -> new FollowingWords(this, person, prompt.awaited(), place(prompt)));
  }

  private Place place(Prompt prompt) {
    if (isOlder(prompt, AT_ONCE)) {
      return Place.LONG_AGO;
    }
    return prompt.saidSince() > 1 ? Place.IN_BETWEEN : Place.NEXT;
  }

  private boolean isOlder(Prompt prompt, Duration age) {
    return prompt.askedAt().isBefore(clock.instant().minus(age));
  }

  private static Button button(String key, OfReview intent, Phrases phrases) {
    return new Button(phrases.plain(key), ButtonCode.encode(intent));
  }

  @Override
  public Optional<AwaitedWords> awaiting(Person person, Subject about) {
    return about instanceof Subject.Submitted(var update)
        ? reviews
            .awaited(person.id(), update)
            .filter(awaited -> awaited.words().isEmpty())
            .map(awaited -> new FollowingWords(this, person, awaited, Place.NEXT))
        : Optional.empty();
  }

  private Response take(Person person, Awaited awaited, String words) {
    reviews.awaitNothing(person.id(), awaited.update());
    if (awaited.what() == Verdict.NOTE) {
      return reviewable.see(
          person, awaited.update(), (u, phrases) -> decisions.note(person, u, words, phrases));
    }
    return reviewable.decide(
        person,
        awaited.update(),
        (update, phrases) ->
            Html.isSeen(words)
                ? decisions.sendBack(person, update, words, phrases)
                : ask(person, Verdict.RETURNED, update, phrases));
  }

  /** A few words to the bot are no question to an institution: "status 3.1?". */
  private boolean isQuestionOn(long update, String said) {
    var about =
        reviewable
            .find(update)
            .map(u -> said.replace(u.measure().number().value(), ""))
            .orElse(said);
    var words = about.strip().split("\\s+").length;
    return !NAMES_A_MEASURE.matcher(about).find()
        && (about.equals(said) ? said.endsWith("?") && words > 1 : words >= MOST_OF_AN_ORDER);
  }

  /** How surely words are the ones that were asked for. */
  private enum Place {
    /** They come next, or in reply. */
    NEXT,
    /** Something else was said since: what asks, asks the bot. */
    IN_BETWEEN,
    /** They may be for anything, so they are shown before they are sent. */
    LONG_AGO
  }

  private record FollowingWords(ReviewWords desk, Person person, Awaited awaited, Place place)
      implements AwaitedWords {

    @Override
    public boolean fits(String words) {
      return awaited.what() == Verdict.RETURNED
          && mayAsk()
          && desk.isQuestionOn(awaited.update(), words.strip());
    }

    @Override
    public boolean mayAsk() {
      return place == Place.NEXT;
    }

    @Override
    public Response take(String words, long message, Function<String, Intent> reading) {
      return place == Place.LONG_AGO
          ? desk.show(person, awaited, words)
          : desk.take(person, awaited, words);
    }
  }
}
