package lv.terminbot.campaign;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfExtensions;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.Role;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/**
 * Where more time is asked for and granted: a contact asks with a reason, a coordinator decides or
 * grants it unasked. The reminders follow the new day.
 */
public final class ExtensionDesk implements Door<OfExtensions> {
  private final Extensions extensions;
  private final CycleChanges.Kept kept;
  private final ExtensionWish wish;
  private final Register register;
  private final Texts texts;
  private final Clock clock;

  /** What is kept of extensions and what they concern. */
  public record Ledger(Extensions extensions, CycleChanges.Kept kept) {}

  public ExtensionDesk(Ledger ledger, Register register, Texts texts, Clock clock) {
    this.extensions = ledger.extensions();
    this.kept = ledger.kept();
    this.wish = new ExtensionWish(ledger.kept().plans(), ledger.kept().obligations(), clock);
    this.register = register;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public Family<OfExtensions> family() {
    return OfExtensions.FAMILY;
  }

  @Override
  public Response open(Person person, OfExtensions intent) {
    var phrases = texts.in(person.language());
    return switch (intent) {
      case OfExtensions.Extend wanted -> extend(person, wanted, phrases);
      case OfExtensions.Grant(var id) -> decide(person, id, Extension.State.GRANTED, phrases);
      case OfExtensions.Refuse(var id) -> decide(person, id, Extension.State.REFUSED, phrases);
    };
  }

  private Response extend(Person person, OfExtensions.Extend wanted, Phrases phrases) {
    var understood = wish.understand(person, wanted, phrases);
    if (understood instanceof ExtensionWish.Fault(var text)) {
      return said(text);
    }
    var found = (ExtensionWish.Sound) understood;
    var added = found.extensions().stream().map(extensions::add).toList();
    if (person.is(Role.COORDINATOR)) {
      return added.stream()
          .map(extension -> decide(person, extension.id(), Extension.State.GRANTED, phrases))
          .reduce((one, next) -> joined(one, next))
          .orElseThrow();
    }
    var toCoordinators =
        added.stream()
            .flatMap(
                extension ->
                    coordinators(person)
                        .map(
                            c ->
                                ExtensionLetters.asked(extension, person, texts.in(c.language()))
                                    .to(c.id().chat())))
            .toList();
    return said(phrases.html("campaign.extension.sent")).and(toCoordinators);
  }

  private static Response joined(Response one, Response next) {
    var text = one.page().text().plus("\n").plus(next.page().text());
    return new Response(
        new Page(text), Stream.concat(one.toOthers().stream(), next.toOthers().stream()).toList());
  }

  private Response decide(Person person, long id, Extension.State decision, Phrases phrases) {
    if (!person.is(Role.COORDINATOR)) {
      return said(phrases.html("campaign.extension.notYours"));
    }
    var asked = extensions.find(id);
    if (asked.isEmpty()) {
      return said(phrases.html("campaign.extension.gone"));
    }
    if (!extensions.decide(id, decision, person.id(), clock.instant())) {
      var known = asked.get();
      var by = known.decidedBy().flatMap(register::find).map(Person::name).orElse("");
      return said(phrases.html("campaign.extension.already", "name", by));
    }
    var decided = extensions.find(id).orElseThrow();
    if (decision == Extension.State.GRANTED) {
      grant(decided);
    }
    return new Response(ExtensionLetters.decided(decided, person, phrases), told(decided, person));
  }

  private void grant(Extension extension) {
    kept.obligations()
        .extend(extension.cycle(), extension.institution(), extension.measure(), extension.until());
    kept.schedule().follow(kept.plans().find(extension.cycle().plan()).orElseThrow());
  }

  private List<Reply> told(Extension extension, Person by) {
    var contacts =
        register.contactsOf(extension.institution()).stream()
            .filter(Person::reachable)
            .filter(contact -> !contact.id().equals(by.id()))
            .map(c -> ExtensionLetters.told(extension, texts.in(c.language())).to(c.id().chat()));
    var others =
        coordinators(by)
            .map(
                c ->
                    ExtensionLetters.decided(extension, by, texts.in(c.language()))
                        .to(c.id().chat()));
    return Stream.concat(contacts, others).toList();
  }

  private Stream<Person> coordinators(Person but) {
    return register.coordinators().stream().filter(c -> c.reachable() && !c.id().equals(but.id()));
  }

  private static Response said(Html text) {
    return new Response(new Page(text));
  }
}
