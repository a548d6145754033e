package lv.terminbot.campaign;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.Role;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Where a coordinator grants or refuses more time; the contacts and the others are told. */
public final class ExtensionDecisions {
  private final Extensions extensions;
  private final Enactment enactment;
  private final Register register;
  private final Notifier notifier;
  private final Clock clock;

  public ExtensionDecisions(
      Extensions extensions,
      Enactment enactment,
      Register register,
      Notifier notifier,
      Clock clock) {
    this.extensions = extensions;
    this.enactment = enactment;
    this.register = register;
    this.notifier = notifier;
    this.clock = clock;
  }

  Response decide(Person person, long id, Extension.State decision) {
    var phrases = notifier.phrases(person);
    if (!person.is(Role.COORDINATOR)) {
      return said(phrases.html("campaign.extension.notYours"));
    }
    return extensions
        .find(id)
        .map(asked -> decide(person, asked, decision, phrases))
        .orElseGet(() -> said(phrases.html("campaign.extension.gone")));
  }

  private Response decide(
      Person person, Extension asked, Extension.State decision, Phrases phrases) {
    if (!extensions.decide(asked.id(), decision, person.id(), clock.instant())) {
      var by = asked.decidedBy().flatMap(register::find).map(Person::name).orElse("");
      return said(phrases.html("campaign.extension.already", "name", by));
    }
    var decided = extensions.find(asked.id()).orElseThrow();
    if (decision == Extension.State.GRANTED) {
      enactment.extend(decided);
    }
    return Response.inPlace(ExtensionLetters.decided(decided, person, phrases))
        .and(told(decided, person));
  }

  private List<Reply> told(Extension extension, Person by) {
    var contacts =
        register.contactsOf(extension.institution()).stream()
            .filter(contact -> !contact.id().equals(by.id()))
            .toList();
    return Stream.concat(
            notifier
                .letters(contacts, phrases -> ExtensionLetters.told(extension, phrases))
                .stream(),
            notifier
                .lettersToOtherCoordinators(
                    by, phrases -> ExtensionLetters.decided(extension, by, phrases))
                .stream())
        .toList();
  }

  private static Response said(Html text) {
    return Response.inPlace(new Page(text));
  }
}
