package lv.terminbot.people.joining;

import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.email.EmailAddress;
import lv.terminbot.mailbox.email.EmailAddresses;
import lv.terminbot.mailbox.email.EmailRecipient;
import lv.terminbot.mailbox.email.EmailServer;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.people.joining.InstitutionAddresses.Known;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;

/** Which institutions can be written to by e-mail, and where. */
public final class ReachableByEmail {
  private final InstitutionAddresses institutions;
  private final EmailAddresses addresses;
  private final EmailServer server;
  private final Trail trail;

  public ReachableByEmail(
      InstitutionAddresses institutions,
      EmailAddresses addresses,
      EmailServer server,
      Trail trail) {
    this.trail = trail;
    this.institutions = institutions;
    this.addresses = addresses;
    this.server = server;
  }

  boolean isServerSet() {
    return server.isSet();
  }

  Optional<Known> find(InstitutionCode institution) {
    return institutions.find(institution);
  }

  List<Known> all() {
    return institutions.all();
  }

  /** In which language an institution is written to. */
  Language language(Known known) {
    return addresses.find(known.number()).map(EmailRecipient::language).orElse(Language.LATVIAN);
  }

  /** Keeps it as the address, with the language, and without a name the name, that were there. */
  public void keep(PersonId by, InstitutionCode institution, EmailAddress address, String name) {
    var before = find(institution);
    var language = before.map(this::language).orElse(Language.LATVIAN);
    var who = name.isBlank() ? before.map(Known::name).orElse("") : name.strip();
    put(by, institution, new EmailRecipient(address, language), who);
  }

  /** Those of these whose address is known, as long as there is a mail server. */
  List<InstitutionCode> known(List<InstitutionCode> some) {
    return server.isSet()
        ? some.stream().filter(code -> institutions.find(code).isPresent()).toList()
        : List.of();
  }

  /** A line each. */
  List<Html> lines(List<InstitutionCode> some, Phrases phrases) {
    return some.stream()
        .flatMap(code -> institutions.find(code).stream())
        .map(known -> line(known, phrases))
        .toList();
  }

  Html line(Known known, Phrases phrases) {
    return phrases.html(
        "people.email.line",
        "code",
        known.institution(),
        "address",
        addresses.find(known.number()).map(r -> r.address().value()).orElse("–"),
        "name",
        known.name(),
        "language",
        language(known).code());
  }

  /** Keeps an address in place of the one before; that it is another stands in the trail. */
  Known put(PersonId by, InstitutionCode institution, EmailRecipient recipient, String name) {
    var before = institutions.find(institution);
    var earlier = before.flatMap(known -> addresses.find(known.number()));
    if (!earlier.equals(Optional.of(recipient))) {
      trail.write(
          entry(by, institution)
              .from(earlier.map(ReachableByEmail::told).orElse(""))
              .to(told(recipient)));
    }
    before.ifPresent(known -> addresses.change(known.number(), recipient));
    var number = before.map(Known::number).orElseGet(() -> addresses.add(recipient));
    var known = new Known(institution, number, name);
    institutions.put(known);
    return known;
  }

  void speak(PersonId by, Known known, Language language) {
    addresses
        .find(known.number())
        .ifPresent(
            earlier ->
                put(
                    by,
                    known.institution(),
                    new EmailRecipient(earlier.address(), language),
                    known.name()));
  }

  void forget(PersonId by, Known known) {
    var earlier = addresses.find(known.number()).map(ReachableByEmail::told).orElse("");
    trail.write(entry(by, known.institution()).from(earlier));
    institutions.remove(known.institution());
    addresses.remove(known.number());
  }

  private static TrailEntry entry(PersonId by, InstitutionCode institution) {
    return TrailEntry.of(TrailEvent.ADDRESS_CHANGED, "institution " + institution).by(by);
  }

  /** Of an address the trail holds that it is there and its language: it outlives the address. */
  private static String told(EmailRecipient recipient) {
    return "address in " + recipient.language().code();
  }

  /** What is said where no address is known, or none can be used. */
  Page none(Phrases phrases) {
    return new Page(
        phrases.html(server.isSet() ? "people.email.noAddresses" : "people.email.notSet"));
  }
}
