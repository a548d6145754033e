package lv.terminbot.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lv.terminbot.correspondence.ContactQuestion.State;
import lv.terminbot.intent.desk.OfCorrespondence.AskCoordinator;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Membership;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Somebody asks the coordinators something; all of them get it, whoever of them answers. */
public final class Asking {
  /** As long as one message can be, with what stands around it. */
  private static final int LONGEST = 3000;

  private final ContactQuestions questions;
  private final QuestionLetters letters;
  private final Notifier notifier;
  private final Clock clock;

  public Asking(
      ContactQuestions questions, QuestionLetters letters, Notifier notifier, Clock clock) {
    this.questions = questions;
    this.letters = letters;
    this.notifier = notifier;
    this.clock = clock;
  }

  /** Asks for the words; shows those that were said already before they are sent. */
  Response begin(Person who, AskCoordinator wanted) {
    var phrases = notifier.phrases(who);
    if (Right.ANSWER_QUESTION.isHeldBy(who)) {
      return Response.below(QuestionLetters.say("youAreOne", phrases));
    }
    var words = Html.isSeen(wanted.words()) ? wanted.words().strip() : "";
    var begun = questions.begin(begin(who, wanted.measure(), words));
    return Response.below(
        words.isEmpty()
            ? letters.whatQuestion(begun, phrases)
            : letters.askToSend(begun, words, phrases));
  }

  private ContactQuestion begin(Person who, Optional<MeasureNumber> measure, String words) {
    return new ContactQuestion(
        0,
        who.id(),
        institutions(who),
        measure,
        words,
        State.BEGUN,
        clock.instant(),
        Optional.empty());
  }

  private static List<InstitutionCode> institutions(Person who) {
    return who.memberships().stream()
        .map(Membership::institution)
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toList();
  }

  /** The words that were asked for. */
  Response take(Person who, ContactQuestion begun, String words) {
    var phrases = notifier.phrases(who);
    if (!Html.isSeen(words)) {
      return Response.below(letters.whatQuestion(begun, phrases));
    }
    return words.length() > LONGEST
        ? Response.below(QuestionLetters.say("tooLong", phrases))
        : ask(who, begun, words.strip(), phrases);
  }

  /** Words that may have been meant otherwise are shown first. */
  Response show(Person who, ContactQuestion begun, String words) {
    var wanted = new AskCoordinator(begun.measure(), words);
    return begin(who, wanted);
  }

  /** What was shown goes to the coordinators; only that of this person, and only once. */
  Response send(Person who, long id) {
    var phrases = notifier.phrases(who);
    return questions
        .find(id)
        .filter(one -> one.by().equals(who.id()) && one.state() == State.BEGUN)
        .filter(one -> !one.words().isEmpty())
        .map(one -> ask(who, one, one.words(), phrases))
        .orElseGet(() -> Response.inPlace(QuestionLetters.say("gone", phrases)));
  }

  private Response ask(Person who, ContactQuestion begun, String words, Phrases phrases) {
    var now = asTheyAreNow(who, begun);
    if (!questions.ask(now.id(), words, clock.instant())) {
      return Response.inPlace(QuestionLetters.say("gone", phrases));
    }
    var asked = questions.find(now.id()).orElseThrow();
    return Response.inPlace(letters.sent(asked, phrases))
        .and(notifier.lettersToOtherCoordinators(who, theirs -> letters.asked(asked, theirs)));
  }

  /** Nobody asks for an institution that they do not speak for any more. */
  private ContactQuestion asTheyAreNow(Person who, ContactQuestion begun) {
    return begun.institutions().equals(institutions(who))
        ? begun
        : questions.begin(begin(who, begun.measure(), begun.words()));
  }

  Response drop(Person who, long id) {
    questions.begun(who.id()).filter(one -> one.id() == id).ifPresent(one -> questions.drop(id));
    return Response.inPlace(QuestionLetters.say("dropped", notifier.phrases(who)));
  }
}
