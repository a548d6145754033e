package lv.terminbot.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfInvitations;
import lv.terminbot.intent.OfJoining;
import lv.terminbot.intent.joining.OfLetters;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.people.Admission.Admitted;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** What is said while somebody is let in. */
public final class AdmissionLetters {
  /** Telegram takes a hundred; the institutions of a very large plan are named by their codes. */
  private static final int MOST_BUTTONS = 60;

  private final Plans plans;
  private final Texts texts;

  public AdmissionLetters(Plans plans, Texts texts) {
    this.plans = plans;
    this.texts = texts;
  }

  /** In which language somebody is spoken to who may not be known yet. */
  Language language(Optional<Person> known, Sender sender) {
    return known.map(Person::language).orElseGet(() -> texts.nearest(sender.languageTag()));
  }

  /** What can be said in the language of this person. */
  public Phrases phrases(Person person) {
    return texts.in(person.language());
  }

  public Page link(Phrases phrases, MadeLink made, ZoneId zone) {
    var link = made.url();
    var expires = phrases.moment(made.link().expiresAt(), zone);
    return new Page(
        made.link()
            .membership()
            .institution()
            .map(
                code ->
                    phrases.html(
                        "people.invite.link",
                        "role",
                        made.link().membership().role().code(),
                        "institution",
                        name(code, phrases),
                        "code",
                        code.value(),
                        "link",
                        link,
                        "expires",
                        expires))
            .orElseGet(
                () ->
                    phrases.html("people.invite.observerLink", "link", link, "expires", expires)));
  }

  public Page whichInstitution(Phrases phrases, Optional<InstitutionCode> unknown) {
    var institutions = plans.institutions();
    var buttons =
        institutions.stream()
            .limit(MOST_BUTTONS)
            .map(
                i ->
                    new Button(
                        i.code().value(),
                        ButtonCode.encode(new OfInvitations.Invite(Optional.of(i.code())))))
            .toList();
    var text =
        unknown
            .map(code -> phrases.html("people.invite.unknown", "code", code.value()))
            .orElseGet(() -> phrases.html("people.invite.which"));
    var observer =
        new Button(
            phrases.plain("people.invite.observer"),
            ButtonCode.encode(new OfInvitations.InviteObserver()));
    var all =
        new Button(
            phrases.plain("people.invite.all"), ButtonCode.encode(new OfLetters.AskMissing()));
    var more = institutions.size() - MOST_BUTTONS;
    return new Page(
        more > 0 ? Html.lines(text, more(more, institutions.getLast().code(), phrases)) : text,
        Stream.of(List.of(List.of(all)), Button.rows(buttons, 3), List.of(List.of(observer)))
            .flatMap(List::stream)
            .toList());
  }

  private static Html more(int count, InstitutionCode one, Phrases phrases) {
    return phrases.html("people.invite.more", "count", count, "code", one);
  }

  /** Asks the opener of a link whether it is meant for them. The button bears no secret. */
  Page question(Language language, JoinLink link) {
    var phrases = texts.in(language);
    var id = Long.toString(link.id());
    var yes =
        new Button(
            phrases.plain("people.join.yes"), ButtonCode.encode(new OfJoining.ConfirmJoin(id)));
    var no =
        new Button(
            phrases.plain("people.join.no"), ButtonCode.encode(new OfJoining.DeclineJoin(id)));
    return new Page(role(phrases, link.membership()), List.of(List.of(yes, no)));
  }

  Page declined(Language language) {
    return new Page(texts.in(language).html("people.join.declined"));
  }

  /** What the opener of a dead, foreign or forged link is told. */
  Page dead(Language language) {
    return new Page(texts.in(language).html("people.join.dead"));
  }

  private Html role(Phrases phrases, Membership membership) {
    return membership
        .institution()
        .map(
            code ->
                phrases.html(
                    key(membership.role()),
                    "institution",
                    name(code, phrases),
                    "code",
                    code.value()))
        .orElseGet(
            () ->
                phrases.html(
                    membership.role() == Role.OBSERVER
                        ? "people.join.observer"
                        : "people.join.coordinator"));
  }

  private static String key(Role role) {
    return switch (role) {
      case DEPUTY -> "people.join.deputy";
      case HEAD -> "people.join.head";
      case CONTACT, COORDINATOR, OBSERVER -> "people.join.contact";
    };
  }

  Page announced(Phrases phrases, Admitted admitted) {
    var name = admitted.person().written();
    var role = phrases.plain("people.role." + admitted.membership().role().code());
    return new Page(
        admitted
            .membership()
            .institution()
            .map(
                code ->
                    phrases.html(
                        "people.join.announced", "name", name, "code", code.value(), "role", role))
            .orElseGet(
                () -> phrases.html("people.join.announcedAlone", "name", name, "role", role)));
  }

  private String name(InstitutionCode code, Phrases phrases) {
    return plans.institution(code).map(i -> i.name().in(phrases.language())).orElse(code.value());
  }
}
