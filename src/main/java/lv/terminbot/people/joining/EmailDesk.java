package lv.terminbot.people.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.joining.OfEmail;
import lv.terminbot.intent.joining.OfLetters;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.mailbox.email.EmailAddress;
import lv.terminbot.mailbox.email.EmailRecipient;
import lv.terminbot.people.Door;
import lv.terminbot.people.Membership;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Policy;
import lv.terminbot.people.Reach;
import lv.terminbot.people.Roles;
import lv.terminbot.people.WayHome;
import lv.terminbot.people.joining.InstitutionAddresses.Known;
import lv.terminbot.people.wording.OwnWords;
import lv.terminbot.people.wording.Wording;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/**
 * Where a coordinator gives addresses, and says who is to be written to by e-mail only: a contact
 * like others, whose number is that of the address.
 */
public final class EmailDesk implements Door<OfEmail> {
  private final ReachableByEmail addressees;
  private final Roles roles;
  private final OwnWords own;
  private final Texts texts;

  public EmailDesk(ReachableByEmail addressees, Roles roles, OwnWords own, Texts texts) {
    this.own = own;
    this.addressees = addressees;
    this.roles = roles;
    this.texts = texts;
  }

  @Override
  public Family<OfEmail> family() {
    return OfEmail.FAMILY;
  }

  @Override
  public Response open(Person who, OfEmail intent) {
    var phrases = texts.in(who.language());
    if (!Policy.needed(intent).isHeldBy(who)) {
      return Response.inPlace(new Page(phrases.html("people.email.notYours")));
    }
    if (!addressees.isServerSet()) {
      return Response.inPlace(addressees.none(phrases));
    }
    return switch (intent) {
      case OfEmail.PutAddresses(var said) -> Response.below(put(who, said, phrases));
      case OfEmail.AskAddresses() -> Response.inPlace(list(phrases));
      case OfEmail.WriteOnly(var institution) ->
          addressees
              .find(institution)
              .map(known -> writeOnly(who, known, phrases))
              .orElseGet(() -> Response.inPlace(addressees.none(phrases)));
      case OfEmail.WriteIn(var institution, var language) ->
          addressees
              .find(institution)
              .map(known -> Response.inPlace(writeIn(who, known, language, phrases)))
              .orElseGet(() -> Response.inPlace(addressees.none(phrases)));
      case OfEmail.Forget(var institution) ->
          addressees
              .find(institution)
              .map(known -> forget(who, known, phrases))
              .orElseGet(() -> Response.inPlace(addressees.none(phrases)));
    };
  }

  private Page put(Person who, List<OfEmail.SaidAddress> said, Phrases phrases) {
    var lines = new ArrayList<Html>();
    var kept = new ArrayList<InstitutionCode>();
    for (var one : said) {
      var address = EmailAddress.parse(one.address());
      if (address.isEmpty()) {
        lines.add(phrases.html("people.email.wrong", "address", one.address()));
        continue;
      }
      var language =
          one.language()
              .or(() -> addressees.find(one.institution()).map(addressees::language))
              .orElse(Language.LATVIAN);
      var recipient = new EmailRecipient(address.get(), language);
      var known = addressees.put(who.id(), one.institution(), recipient, one.name());
      reachedAgain(known);
      lines.add(addressees.line(known, phrases));
      kept.add(one.institution());
    }
    if (kept.isEmpty()) {
      return new Page(Html.lines(lines));
    }
    lines.addFirst(phrases.html("people.email.kept", "count", kept.size()));
    lines.add(phrases.html("people.email.what"));
    return WayHome.under(new Page(Html.lines(lines), next(kept, phrases)), phrases);
  }

  private List<List<Button>> next(List<InstitutionCode> kept, Phrases phrases) {
    var rows = new ArrayList<List<Button>>();
    rows.add(
        List.of(
            LettersDesk.button(phrases.plain("people.email.invite"), new OfLetters.AskEmails())));
    rows.addAll(
        Button.rows(
            kept.stream()
                .limit(8)
                .map(
                    code ->
                        LettersDesk.button(
                            phrases.plain("people.email.only", "code", code),
                            new OfEmail.WriteOnly(code)))
                .toList(),
            1));
    if (kept.size() == 1) {
      addressees.find(kept.getFirst()).map(known -> inOthers(known, phrases)).ifPresent(rows::add);
      rows.add(
          List.of(
              LettersDesk.button(
                  phrases.plain("people.email.forget", "code", kept.getFirst()),
                  new OfEmail.Forget(kept.getFirst()))));
    }
    return rows;
  }

  /** The languages in which an institution is not written to yet. */
  private List<Button> inOthers(Known known, Phrases phrases) {
    return texts.languages().stream()
        .filter(language -> !language.equals(addressees.language(known)))
        .map(
            language ->
                LettersDesk.button(
                    phrases.plain(
                        "people.email.writeIn",
                        "code",
                        known.institution(),
                        "language",
                        language.code()),
                    new OfEmail.WriteIn(known.institution(), language)))
        .toList();
  }

  private Page writeIn(Person who, Known known, Language language, Phrases phrases) {
    addressees.speak(who.id(), known, language);
    byEmail(known).ifPresent(person -> roles.keep(person.speaking(language)));
    return new Page(
        Html.lines(phrases.html("people.email.kept", "count", 1), addressees.line(known, phrases)),
        next(List.of(known.institution()), phrases));
  }

  /** Whoever could not be reached under the address before may be reached under this one. */
  private void reachedAgain(Known known) {
    byEmail(known)
        .filter(person -> !person.memberships().isEmpty())
        .ifPresent(person -> roles.keep(named(person.reachable(Reach.REACHABLE), known)));
  }

  private Optional<Person> byEmail(Known known) {
    return roles.find(new PersonId(known.number().value()));
  }

  private static Person named(Person person, Known known) {
    return known.name().isEmpty() ? person : person.named(known.name());
  }

  private Page list(Phrases phrases) {
    var all = addressees.all();
    if (all.isEmpty()) {
      return addressees.none(phrases);
    }
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("people.email.heading", "count", all.size()));
    var rows = new ArrayList<List<Button>>();
    for (var known : all) {
      var isOnly = byEmail(known).filter(p -> !p.memberships().isEmpty()).isPresent();
      var line = addressees.line(known, phrases);
      lines.add(isOnly ? line.plus(" ").plus(phrases.html("people.email.isOnly")) : line);
      var row = new ArrayList<>(inOthers(known, phrases));
      row.add(
          LettersDesk.button(
              phrases.plain("people.email.forget", "code", known.institution()),
              new OfEmail.Forget(known.institution())));
      rows.add(row);
    }
    return WayHome.under(new Page(Html.lines(lines), rows.stream().limit(30).toList()), phrases);
  }

  private Response writeOnly(Person who, Known known, Phrases phrases) {
    var language = addressees.language(known);
    var id = new PersonId(known.number().value());
    var name =
        known.name().isEmpty()
            ? texts.in(language).plain("people.email.nameless", "code", known.institution())
            : known.name();
    var person = roles.find(id).orElseGet(() -> new Person(id, name, language, true, Set.of()));
    roles.give(
        Optional.of(who.id()),
        named(person.reachable(Reach.REACHABLE), known),
        Membership.contact(known.institution()));
    var welcome =
        new Page(
            own.html(
                Wording.EMAIL_WELCOME,
                texts.in(language),
                "code",
                known.institution(),
                "by",
                who.written()));
    return Response.inPlace(
            new Page(
                phrases.html("people.email.onlyDone", "code", known.institution(), "name", name)))
        .and(List.of(welcome.to(id.chat())));
  }

  private Response forget(Person who, Known known, Phrases phrases) {
    byEmail(known).ifPresent(person -> roles.takeAll(who.id(), person, known.institution()));
    addressees.forget(who.id(), known);
    return Response.inPlace(
        new Page(phrases.html("people.email.forgotten", "code", known.institution())));
  }
}
