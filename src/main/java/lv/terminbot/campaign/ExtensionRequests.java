package lv.terminbot.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.campaign.AwaitedReasons.UnsentWish;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.campaign.OfExtensions.AskDecision;
import lv.terminbot.intent.campaign.OfExtensions.Decision;
import lv.terminbot.intent.campaign.OfExtensions.Extend;
import lv.terminbot.intent.campaign.OfExtensions.ExtendFor;
import lv.terminbot.intent.campaign.OfExtensions.Shorten;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.people.WayHome;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Takes wishes for more time: a contact's go to the coordinators, a coordinator's are shown. */
public final class ExtensionRequests {
  private final ExtensionWish wish;
  private final Extensions extensions;
  private final ExtensionList list;
  private final AwaitedReasons reasons;
  private final Notifier notifier;

  public ExtensionRequests(
      ExtensionWish wish,
      Extensions extensions,
      ExtensionList list,
      AwaitedReasons reasons,
      Notifier notifier) {
    this.wish = wish;
    this.extensions = extensions;
    this.list = list;
    this.reasons = reasons;
    this.notifier = notifier;
  }

  Response extend(Person person, Extend wanted) {
    return take(person, wanted, wish.understand(person, wanted, notifier.phrases(person)));
  }

  /**
   * A coordinator's for the institution of somebody who is named; a contact speaks for their own.
   */
  Response extendFor(Person person, ExtendFor named) {
    return Right.GIVE_TIME.isHeldBy(person)
        ? new ExtensionsByName(wish, list.letters())
            .only(person, named, notifier.phrases(person))
            .map(wanted -> extend(person, wanted))
            .orElseGet(
                () ->
                    Response.inPlace(
                        new ExtensionsByName(wish, list.letters())
                            .ask(person, named, notifier.phrases(person))))
        : extend(person, named.wanted());
  }

  /** A coordinator's: of what was granted, only. */
  Response shorten(Person person, Shorten wanted) {
    var earlier =
        new Extend(wanted.institutions(), wanted.measures(), Optional.of(wanted.until()), "");
    var understood = wish.understandShorter(person, earlier, notifier.phrases(person));
    var asked = new AskDecision(Decision.TAKE_BACK, wanted.institutions(), wanted.measures());
    var choice = new ExtensionChoice(list);
    return choice.meant(asked).isEmpty()
        ? Response.inPlace(choice.show(asked, notifier.phrases(person)))
        : take(person, earlier, understood);
  }

  private Response take(Person person, Extend wanted, ExtensionWish.Outcome understood) {
    var phrases = notifier.phrases(person);
    return switch (understood) {
      case ExtensionWish.Fault(var text) -> said(text);
      case ExtensionWish.Reasonless(var found, var until) ->
          askReason(
              person,
              new UnsentWish(wanted.institutions(), wanted.measures(), until, "", wish.now()),
              found,
              phrases);
      case ExtensionWish.Sound found ->
          Right.GIVE_TIME.isHeldBy(person)
              ? Response.inPlace(list.letters().proposed(add(found.extensions()), found, phrases))
              : show(person, wanted, found, phrases);
    };
  }

  /** A contact's wish, before the coordinators hear of it. */
  private Response show(Person person, Extend wanted, ExtensionWish.Sound found, Phrases phrases) {
    var until = found.extensions().getFirst().until();
    reasons.await(
        person.id(),
        new UnsentWish(
            wanted.institutions(), wanted.measures(), until, wanted.reason(), wish.now()));
    return Response.inPlace(ExtensionLetters.shown(found, wanted.reason(), phrases));
  }

  /** What was shown goes to the coordinators. */
  Response sendShown(Person person) {
    return reasons
        .awaited(person.id())
        .filter(shown -> !shown.reason().isBlank())
        .map(shown -> send(person, shown, shown.reason()))
        .orElseGet(() -> said(notifier.phrases(person).html("campaign.extension.gone")));
  }

  Response send(Person person, UnsentWish shown, String reason) {
    var wanted =
        new Extend(
            shown.institutions(),
            shown.measures(),
            Optional.of(new Day.Dated(shown.until())),
            reason);
    var phrases = notifier.phrases(person);
    var understood = wish.understand(person, wanted, phrases);
    return understood instanceof ExtensionWish.Sound found
        ? ask(person, found, phrases)
        : take(person, wanted, understood);
  }

  /** The wish that waits for its reason was not meant. */
  Response forget(Person person) {
    reasons.forget(person.id());
    return said(notifier.phrases(person).html("campaign.extension.dropped"));
  }

  private Response askReason(
      Person person, UnsentWish waiting, ExtensionWish.Sound found, Phrases phrases) {
    reasons.await(person.id(), waiting);
    return Response.below(ExtensionLetters.whyAsked(found, phrases));
  }

  private List<Extension> add(List<Extension> wishes) {
    return wishes.stream().map(extensions::add).toList();
  }

  /** What a colleague has asked for already is decided once. */
  private Response ask(Person person, ExtensionWish.Sound found, Phrases phrases) {
    reasons.forget(person.id());
    var lines = new ArrayList<Html>();
    var fresh = new ArrayList<Extension>();
    for (var one : found.extensions()) {
      list.equal(one)
          .findFirst()
          .ifPresentOrElse(
              same -> lines.add(equal(same, phrases)), () -> fresh.add(extensions.add(one)));
    }
    if (!fresh.isEmpty()) {
      lines.addFirst(phrases.html("campaign.extension.sent"));
      lines.addAll(1, found.shown());
    }
    lines.addAll(found.left());
    var toCoordinators =
        fresh.stream()
            .flatMap(
                extension ->
                    notifier
                        .lettersToOtherCoordinators(
                            person, theirs -> list.letters().asked(extension, person, theirs))
                        .stream())
            .toList();
    return Response.inPlace(WayHome.under(new Page(Html.lines(lines)), person, phrases))
        .and(toCoordinators);
  }

  private Html equal(Extension same, Phrases phrases) {
    return phrases.html("campaign.extension.equal", "name", list.author(same));
  }

  private static Response said(Html text) {
    return Response.inPlace(new Page(text));
  }
}
