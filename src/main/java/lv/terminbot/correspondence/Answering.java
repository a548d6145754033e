package lv.terminbot.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import lv.terminbot.correspondence.ContactQuestion.Answer;
import lv.terminbot.correspondence.ContactQuestion.State;
import lv.terminbot.correspondence.ContactQuestions.AwaitedAnswer;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.Right;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** A coordinator answers a question, once; whoever asked has it, and the others know. */
public final class Answering {
  private static final int MOST_OF_ONE = 10;

  private final ContactQuestions questions;
  private final QuestionLetters letters;
  private final Register register;
  private final Notifier notifier;
  private final Clock clock;

  public Answering(
      ContactQuestions questions,
      QuestionLetters letters,
      Register register,
      Notifier notifier,
      Clock clock) {
    this.questions = questions;
    this.letters = letters;
    this.register = register;
    this.notifier = notifier;
    this.clock = clock;
  }

  /** Those that wait; to others than coordinators what they have asked themselves. */
  Response list(Person who) {
    var phrases = notifier.phrases(who);
    return Response.inPlace(
        Right.ANSWER_QUESTION.isHeldBy(who)
            ? letters.list(questions.waiting(), phrases)
            : letters.own(questions.of(who.id(), MOST_OF_ONE), phrases));
  }

  /** Asks for the words of the answer. */
  Response begin(Person who, long id) {
    return waiting(
        who,
        id,
        (asked, phrases) -> {
          questions.await(who.id(), new AwaitedAnswer(id, "", clock.instant()));
          return Response.below(letters.whatAnswer(asked, phrases));
        });
  }

  /** The words that were asked for. */
  Response take(Person who, long id, String words) {
    return waiting(
        who,
        id,
        (asked, phrases) ->
            Html.isSeen(words)
                ? answer(who, asked, words.strip(), phrases)
                : Response.below(letters.whatAnswer(asked, phrases)));
  }

  /** Words that may have been meant otherwise are shown first. */
  Response show(Person who, long id, String words) {
    return waiting(
        who,
        id,
        (asked, phrases) -> {
          questions.await(who.id(), new AwaitedAnswer(id, words.strip(), clock.instant()));
          return Response.below(letters.askToAnswer(asked, words, phrases));
        });
  }

  /** What was shown goes to whoever asked. */
  Response send(Person who, long id) {
    var words =
        questions.awaited(who.id()).filter(one -> one.question() == id).map(AwaitedAnswer::words);
    return words
        .filter(some -> !some.isEmpty())
        .map(some -> take(who, id, some))
        .orElseGet(() -> said(who, "gone"));
  }

  Response drop(Person who) {
    questions.awaitNothing(who.id());
    return said(who, "dropped");
  }

  Response notYours(Person who) {
    return said(who, "notYours");
  }

  private Response answer(Person who, ContactQuestion asked, String words, Phrases phrases) {
    questions.awaitNothing(who.id());
    var first = questions.answer(asked.id(), new Answer(words, who.id(), clock.instant()));
    var now = questions.find(asked.id()).orElseThrow();
    if (!first) {
      return Response.inPlace(letters.already(now, phrases));
    }
    var asker = register.find(now.by()).filter(Person::reachable);
    var said = asker.isPresent() ? letters.told(now, phrases) : letters.toldNobody(now, phrases);
    return Response.inPlace(said).and(told(now, asker, who));
  }

  private List<Reply> told(ContactQuestion answered, Optional<Person> asker, Person by) {
    return Stream.concat(
            notifier
                .letters(asker.stream().toList(), theirs -> letters.answered(answered, theirs))
                .stream(),
            notifier
                .lettersToOtherCoordinators(by, theirs -> letters.told(answered, theirs))
                .stream())
        .toList();
  }

  private Response waiting(
      Person who, long id, BiFunction<ContactQuestion, Phrases, Response> step) {
    var phrases = notifier.phrases(who);
    if (!Right.ANSWER_QUESTION.isHeldBy(who)) {
      return notYours(who);
    }
    return questions
        .find(id)
        .filter(one -> one.state() != State.BEGUN)
        .map(
            one ->
                one.state() == State.ANSWERED
                    ? Response.below(letters.already(one, phrases))
                    : step.apply(one, phrases))
        .orElseGet(() -> said(who, "gone"));
  }

  private Response said(Person who, String key) {
    return Response.inPlace(QuestionLetters.say(key, notifier.phrases(who)));
  }
}
