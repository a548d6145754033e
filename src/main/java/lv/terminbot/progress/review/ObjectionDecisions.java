package lv.terminbot.progress.review;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.OwedMeasure;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.progress.Objection;
import lv.terminbot.progress.Objection.State;
import lv.terminbot.progress.Objections;
import lv.terminbot.text.Phrases;

/** Lifts an obligation, keeps it or restores it; the institution and the coordinators hear. */
public final class ObjectionDecisions {
  private final Objections objections;
  private final Obligations obligations;
  private final ObjectionLetters letters;
  private final Notifier notifier;
  private final Clock clock;

  public ObjectionDecisions(
      Objections objections,
      Obligations obligations,
      ObjectionLetters letters,
      Notifier notifier,
      Clock clock) {
    this.objections = objections;
    this.obligations = obligations;
    this.letters = letters;
    this.notifier = notifier;
    this.clock = clock;
  }

  Response lift(Person person, long id) {
    return decide(person, id, State.RAISED, State.LIFTED, "lifted");
  }

  /** What a coordinator said themself, and was shown, is done at once. */
  Response liftShown(Person person, long id) {
    return decide(person, id, State.SHOWN, State.LIFTED, "lifted");
  }

  Response keep(Person person, long id) {
    return decide(person, id, State.RAISED, State.KEPT, "kept");
  }

  Response restore(Person person, long id) {
    return decide(person, id, State.LIFTED, State.KEPT, "restored");
  }

  private Response decide(Person person, long id, State from, State to, String key) {
    var phrases = notifier.phrases(person);
    if (!Right.DECIDE_ON_REPORT.isHeldBy(person)) {
      return said("decideNotYours", phrases);
    }
    if (!objections.settle(id, from, to)) {
      return said("gone", phrases);
    }
    objections.decided(id, person.id(), clock.instant());
    var decided = objections.find(id).orElseThrow();
    var owed = new OwedMeasure(decided.cycle(), decided.measure(), decided.institution());
    if (to == State.LIFTED) {
      obligations.lift(owed);
    } else {
      obligations.restore(owed);
    }
    Function<Phrases, Page> letter = theirs -> letters.decided(key, decided, person, theirs);
    var own = letter.apply(phrases);
    return Response.inPlace(
            to == State.LIFTED ? ObjectionLetters.withTheWayBack(own, decided, phrases) : own)
        .and(told(decided, person, letter));
  }

  private List<Reply> told(Objection decided, Person by, Function<Phrases, Page> letter) {
    return notifier.letters(letters.readers(decided, by), letter);
  }

  private static Response said(String key, Phrases phrases) {
    return Response.inPlace(new Page(ObjectionLetters.say(key, phrases)));
  }
}
