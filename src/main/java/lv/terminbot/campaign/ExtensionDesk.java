package lv.terminbot.campaign;

import java.util.stream.Stream;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfExtensions;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.text.Html;

/**
 * Where more time is asked for and granted: a contact asks with a reason, a coordinator decides or
 * grants it unasked. The reminders follow the new day.
 */
public final class ExtensionDesk implements Door<OfExtensions> {
  private final ExtensionWish wish;
  private final Extensions extensions;
  private final ExtensionDecisions decisions;
  private final Notifier notifier;

  public ExtensionDesk(
      ExtensionWish wish, Extensions extensions, ExtensionDecisions decisions, Notifier notifier) {
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
    var added = found.extensions().stream().map(extensions::add).toList();
    if (person.is(Role.COORDINATOR)) {
      return added.stream()
          .map(extension -> decisions.decide(person, extension.id(), Extension.State.GRANTED))
          .reduce((one, next) -> joined(one, next))
          .orElseThrow();
    }
    var toCoordinators =
        added.stream()
            .flatMap(
                extension ->
                    notifier
                        .lettersToOtherCoordinators(
                            person, theirs -> ExtensionLetters.asked(extension, person, theirs))
                        .stream())
            .toList();
    return said(phrases.html("campaign.extension.sent")).and(toCoordinators);
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
