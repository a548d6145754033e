package lv.terminbot.people.joining;

import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.email.EmailAddresses;
import lv.terminbot.mailbox.email.EmailRecipient;
import lv.terminbot.mailbox.email.EmailServer;
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

  public ReachableByEmail(
      InstitutionAddresses institutions, EmailAddresses addresses, EmailServer server) {
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
        known.name());
  }

  /** Keeps an address in place of the one before. */
  Known put(InstitutionCode institution, EmailRecipient recipient, String name) {
    var before = institutions.find(institution);
    before.ifPresent(known -> addresses.change(known.number(), recipient));
    var number = before.map(Known::number).orElseGet(() -> addresses.add(recipient));
    var known = new Known(institution, number, name);
    institutions.put(known);
    return known;
  }

  void forget(Known known) {
    institutions.remove(known.institution());
    addresses.remove(known.number());
  }

  /** What is said where no address is known, or none can be used. */
  Page none(Phrases phrases) {
    return new Page(
        phrases.html(server.isSet() ? "people.email.noAddresses" : "people.email.notSet"));
  }
}
