package lv.terminbot.progress.review;

import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfObjections;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.progress.Objection;
import lv.terminbot.progress.Objection.State;
import lv.terminbot.progress.Objections;
import lv.terminbot.text.Html;

/**
 * Where an institution says that a measure is not theirs: the coordinators decide, and are told
 * nothing before whoever wrote it has seen what was understood.
 */
public final class ObjectionDesk implements Door<OfObjections> {
  private final ObjectionOffer offer;
  private final ObjectionDecisions decisions;
  private final Objections objections;
  private final ObjectionLetters letters;
  private final Notifier notifier;

  public ObjectionDesk(
      ObjectionOffer offer,
      ObjectionDecisions decisions,
      Objections objections,
      ObjectionLetters letters,
      Notifier notifier) {
    this.letters = letters;
    this.offer = offer;
    this.decisions = decisions;
    this.objections = objections;
    this.notifier = notifier;
  }

  @Override
  public Family<OfObjections> family() {
    return OfObjections.FAMILY;
  }

  @Override
  public Response open(Person person, OfObjections intent) {
    return switch (intent) {
      case OfObjections.AskToObject asked -> offer.show(person, asked);
      case OfObjections.Raise(var first, var last) -> raise(person, shown(person, first, last));
      case OfObjections.Drop(var first, var last) -> drop(person, shown(person, first, last));
      case OfObjections.Lift(var id) -> decisions.lift(person, id);
      case OfObjections.Keep(var id) -> decisions.keep(person, id);
      case OfObjections.Restore(var id) -> decisions.restore(person, id);
    };
  }

  /** What this person was shown, and nothing else. */
  private List<Objection> shown(Person person, long first, long last) {
    return objections.between(first, last).stream()
        .filter(one -> one.state() == State.SHOWN && one.by().equals(person.id()))
        .filter(one -> Right.REPORT.isHeldBy(person, one.institution()))
        .toList();
  }

  private Response raise(Person person, List<Objection> shown) {
    if (shown.isEmpty()) {
      return said(person, "gone");
    }
    return Right.DECIDE_ON_REPORT.isHeldBy(person)
        ? shown.stream()
            .map(one -> decisions.liftShown(person, one.id()))
            .reduce(ObjectionDesk::joined)
            .orElseThrow()
        : raise(shown, person);
  }

  private Response raise(List<Objection> shown, Person person) {
    var asked =
        shown.stream()
            .filter(one -> objections.settle(one.id(), State.SHOWN, State.RAISED))
            .flatMap(
                one ->
                    notifier
                        .lettersToCoordinators(theirs -> letters.asked(one, person, theirs))
                        .stream())
            .toList();
    return said(person, "raised").and(asked);
  }

  private Response drop(Person person, List<Objection> shown) {
    shown.forEach(one -> objections.settle(one.id(), State.SHOWN, State.DROPPED));
    return said(person, "dropped");
  }

  private static Response joined(Response one, Response next) {
    var rows = Stream.concat(one.page().buttons().stream(), next.page().buttons().stream());
    return Response.inPlace(
            new Page(Html.lines(one.page().text(), next.page().text()), rows.toList()))
        .and(Stream.concat(one.toOthers().stream(), next.toOthers().stream()).toList());
  }

  private Response said(Person person, String key) {
    return Response.inPlace(new Page(ObjectionLetters.say(key, notifier.phrases(person))));
  }
}
