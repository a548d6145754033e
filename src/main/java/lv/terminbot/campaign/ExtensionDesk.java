package lv.terminbot.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfExtensions;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * Where more time is asked for and granted: a contact asks with a reason, a coordinator decides or
 * grants it unasked. The reminders follow the new day.
 */
public final class ExtensionDesk implements Door<OfExtensions> {
  private final ExtensionWish wish;
  private final Extensions extensions;
  private final ExtensionDecisions decisions;
  private final ExtensionList list;
  private final Notifier notifier;

  public ExtensionDesk(
      ExtensionWish wish,
      Extensions extensions,
      ExtensionDecisions decisions,
      ExtensionList list,
      Notifier notifier) {
    this.list = list;
    this.wish = wish;
    this.extensions = extensions;
    this.decisions = decisions;
    this.notifier = notifier;
  }

  @Override
  public Family<OfExtensions> family() {
    return OfExtensions.FAMILY;
  }

  @Override
  public Response open(Person person, OfExtensions intent) {
    return switch (intent) {
      case OfExtensions.Extend wanted -> extend(person, wanted);
      case OfExtensions.Grant(var id) -> decisions.decide(person, id, Extension.State.GRANTED);
      case OfExtensions.GrantShown(var first, var last) -> grantShown(person, first, last);
      case OfExtensions.DropShown(var first, var last) -> drop(person, first, last);
      case OfExtensions.AskExtensions() -> list(person);
      case OfExtensions.AskTakeBack(var id) -> decisions.askTakeBack(person, id);
      case OfExtensions.TakeBack(var id) -> decisions.takeBack(person, id);
      case OfExtensions.Refuse(var id) -> decisions.decide(person, id, Extension.State.REFUSED);
    };
  }

  private Response extend(Person person, OfExtensions.Extend wanted) {
    var phrases = notifier.phrases(person);
    var understood = wish.understand(person, wanted, phrases);
    if (understood instanceof ExtensionWish.Fault(var text)) {
      return said(text);
    }
    var found = (ExtensionWish.Sound) understood;
    return Right.GIVE_TIME.isHeldBy(person)
        ? Response.inPlace(ExtensionLetters.proposed(add(found.extensions()), found, phrases))
        : ask(person, found, phrases);
  }

  private List<Extension> add(List<Extension> wishes) {
    return wishes.stream().map(extensions::add).toList();
  }

  /** What a colleague has asked for already is decided once. */
  private Response ask(Person person, ExtensionWish.Sound found, Phrases phrases) {
    var lines = new ArrayList<Html>();
    var fresh = new ArrayList<Extension>();
    for (var wish : found.extensions()) {
      list.equal(wish)
          .findFirst()
          .ifPresentOrElse(
              same -> lines.add(equal(same, phrases)), () -> fresh.add(extensions.add(wish)));
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
                            person, theirs -> ExtensionLetters.asked(extension, person, theirs))
                        .stream())
            .toList();
    return said(Html.lines(lines)).and(toCoordinators);
  }

  private Html equal(Extension same, Phrases phrases) {
    return phrases.html("campaign.extension.equal", "name", list.author(same));
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
    return Right.GIVE_TIME.isHeldBy(person)
        ? Response.inPlace(list.show(phrases))
        : said(phrases.html("campaign.extension.notYours"));
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
