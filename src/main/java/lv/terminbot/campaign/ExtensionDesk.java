package lv.terminbot.campaign;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.text.Html;

/**
 * Where more time is asked for and granted: a contact asks with a reason, a coordinator decides or
 * grants it unasked. The reminders follow the new day.
 */
public final class ExtensionDesk implements Door<OfExtensions> {
  private final ExtensionRequests requests;
  private final Extensions extensions;
  private final ExtensionDecisions decisions;
  private final ExtensionList list;
  private final Notifier notifier;

  public ExtensionDesk(
      ExtensionRequests requests,
      Extensions extensions,
      ExtensionDecisions decisions,
      ExtensionList list,
      Notifier notifier) {
    this.requests = requests;
    this.extensions = extensions;
    this.decisions = decisions;
    this.list = list;
    this.notifier = notifier;
  }

  @Override
  public Family<OfExtensions> family() {
    return OfExtensions.FAMILY;
  }

  @Override
  public Response open(Person person, OfExtensions intent) {
    return switch (intent) {
      case OfExtensions.Extend wanted -> requests.extend(person, wanted);
      case OfExtensions.ExtendFor wanted -> requests.extendFor(person, wanted);
      case OfExtensions.ExtendUntilSeveral _ ->
          said(notifier.phrases(person).html("campaign.extension.severalDays"));
      case OfExtensions.Shorten wanted -> shorten(person, wanted);
      case OfExtensions.SendWish() -> requests.sendShown(person);
      case OfExtensions.ForgetWish() -> requests.forget(person);
      case OfExtensions.AskDecision asked -> decision(person, asked);
      case OfExtensions.Grant(var id) -> decisions.decide(person, id, Extension.State.GRANTED);
      case OfExtensions.GrantShown(var first, var last) -> grantShown(person, first, last);
      case OfExtensions.DropShown(var first, var last) -> drop(person, first, last);
      case OfExtensions.AskExtensions() -> list(person);
      case OfExtensions.AskTakeBack(var id) -> decisions.askTakeBack(person, id);
      case OfExtensions.TakeBack(var id) -> decisions.takeBack(person, id);
      case OfExtensions.Refuse(var id) -> decisions.decide(person, id, Extension.State.REFUSED);
    };
  }

  private Response shorten(Person person, OfExtensions.Shorten wanted) {
    return Right.GIVE_TIME.isHeldBy(person)
        ? requests.shorten(person, wanted)
        : said(notifier.phrases(person).html("campaign.extension.notYours"));
  }

  private Response decision(Person person, OfExtensions.AskDecision asked) {
    var phrases = notifier.phrases(person);
    var choice = new ExtensionChoice(list);
    if (Right.GIVE_TIME.isHeldBy(person)) {
      return isWithoutDay(asked, choice)
          ? said(
              Html.lines(
                  phrases.html("campaign.extension.noneAskedOf", "what", named(asked)),
                  phrases.html("campaign.extension.untilWhen", "what", named(asked)),
                  phrases.html("campaign.extension.exampleCoordinator")))
          : Response.inPlace(choice.show(asked, phrases));
    }
    return said(
        Html.lines(
            phrases.html("campaign.extension.notYours"),
            phrases.html("campaign.extension.example")));
  }

  /** "pagarini TM" where nobody of TM has asked: the day is wanted yet. */
  private static boolean isWithoutDay(OfExtensions.AskDecision asked, ExtensionChoice choice) {
    return asked.decision() == OfExtensions.Decision.GRANT
        && !named(asked).isEmpty()
        && choice.meant(asked).isEmpty();
  }

  private static String named(OfExtensions.AskDecision asked) {
    return Stream.concat(asked.institutions().stream(), asked.measures().stream())
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  private Response grantShown(Person person, long first, long last) {
    return shown(person, first, last).stream()
        .map(extension -> decisions.decide(person, extension.id(), Extension.State.GRANTED))
        .reduce((one, next) -> joined(one, next))
        .orElseGet(() -> said(notifier.phrases(person).html("campaign.extension.gone")));
  }

  /** Nobody has asked for it, so nobody is told. */
  private Response drop(Person person, long first, long last) {
    shown(person, first, last)
        .forEach(e -> extensions.decide(e.id(), Extension.State.REFUSED, person.id(), e.askedAt()));
    return said(notifier.phrases(person).html("campaign.extension.dropped"));
  }

  /** What this coordinator was shown, and nothing else. */
  private List<Extension> shown(Person person, long first, long last) {
    return Right.GIVE_TIME.isHeldBy(person)
        ? extensions.between(first, last).stream()
            .filter(extension -> extension.askedBy().equals(person.id()))
            .toList()
        : List.of();
  }

  private Response list(Person person) {
    var phrases = notifier.phrases(person);
    if (Right.GIVE_TIME.isHeldBy(person)) {
      return Response.inPlace(list.show(phrases));
    }
    return !Right.ASK_FOR_TIME.isHeldBy(person)
        ? said(phrases.html("campaign.extension.notYours"))
        : Response.inPlace(list.showOf(person, phrases));
  }

  private static Response joined(Response one, Response next) {
    var text = one.page().text().plus("\n").plus(next.page().text());
    return Response.inPlace(new Page(text))
        .and(Stream.concat(one.toOthers().stream(), next.toOthers().stream()).toList());
  }

  private static Response said(Html text) {
    return Response.inPlace(new Page(text));
  }
}
