package lv.terminbot.people;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfInvitations;
import lv.terminbot.mailbox.BotAddress;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/**
 * How one gets in: a coordinator makes a join link, one person opens it and confirms. A link works
 * once, for a week, and for nobody but the first who opened it.
 */
public final class Admission implements Door<OfInvitations> {
  /** How long a link is good. */
  public static final Duration VALID = Duration.ofDays(7);

  private final People people;
  private final JoinLinks links;
  private final Plans plans;
  private final BotAddress address;
  private final Texts texts;
  private final AdmissionLetters letters;
  private final Clock clock;

  public Admission(
      People people, JoinLinks links, Plans plans, BotAddress address, Texts texts, Clock clock) {
    this.people = people;
    this.links = links;
    this.plans = plans;
    this.address = address;
    this.texts = texts;
    this.letters = new AdmissionLetters(plans);
    this.clock = clock;
  }

  /** A coordinator asks for a link; without a known institution they are asked which. */
  public Response invite(Person coordinator, Optional<InstitutionCode> institution) {
    return invite(coordinator, institution, Role.CONTACT);
  }

  /** The same for a deputy or a head. */
  public Response invite(Person coordinator, Optional<InstitutionCode> institution, Role role) {
    var known = institution.filter(code -> plans.institution(code).isPresent());
    return coordinator.is(Role.COORDINATOR) && known.isEmpty()
        ? new Response(letters.whichInstitution(texts.in(coordinator.language()), institution))
        : invite(coordinator, () -> new Membership(role, known));
  }

  /** The same for somebody who reads only, such as a member of the council. */
  public Response inviteObserver(Person coordinator) {
    return invite(coordinator, () -> Membership.OBSERVER);
  }

  private Response invite(Person coordinator, Supplier<Membership> membership) {
    var phrases = texts.in(coordinator.language());
    if (!coordinator.is(Role.COORDINATOR)) {
      return new Response(new Page(phrases.html("people.invite.notYours")));
    }
    if (address.username().isEmpty()) {
      return new Response(new Page(phrases.html("people.invite.notConnected")));
    }
    var invited = membership.get();
    var link = make(invited, Optional.of(coordinator.id())).url();
    var expires = phrases.moment(clock.instant().plus(VALID), clock.getZone());
    return new Response(letters.link(phrases, invited, link, expires));
  }

  /** The link that makes its opener the first coordinator; earlier unused ones die. */
  public Optional<String> firstCoordinatorLink() {
    if (!people.with(Role.COORDINATOR).isEmpty() || address.username().isEmpty()) {
      return Optional.empty();
    }
    links.removeUnused(Role.COORDINATOR);
    return Optional.of(make(Membership.COORDINATOR, Optional.empty()).url());
  }

  /** A link that a contact gives to a colleague; empty until the bot's own name is known. */
  Optional<MadeLink> linkBy(Person contact, InstitutionCode institution) {
    return address.username().isEmpty()
        ? Optional.empty()
        : Optional.of(make(Membership.contact(institution), Optional.of(contact.id())));
  }

  private MadeLink make(Membership membership, Optional<PersonId> madeBy) {
    var code = JoinCode.random();
    var link =
        links.add(
            new JoinLink(
                0,
                code.hash(),
                membership,
                madeBy,
                clock.instant().plus(VALID),
                Optional.empty(),
                Optional.empty()));
    return new MadeLink(
        link, "https://t.me/" + address.username().orElseThrow() + "?start=" + code.value());
  }

  /** Somebody opened a link: asks whether it is meant for them. Empty if it is dead for them. */
  public Optional<Response> open(Sender sender, String code) {
    var phrases = phrasesOf(sender);
    var opener = new PersonId(sender.userId());
    return links
        .withHash(new JoinCode(code).hash())
        .filter(link -> link.opensFor(opener, clock.instant()))
        .filter(link -> entitled(link, opener))
        .map(
            link -> {
              links.put(link.openedBy(opener));
              return new Response(letters.question(phrases, link));
            });
  }

  /** The opener says that the link is meant for them: they are in. */
  public Optional<Admitted> confirm(Sender sender, String link) {
    var opener = new PersonId(sender.userId());
    return opened(opener, link)
        .map(
            opened -> {
              links.put(opened.usedAt(clock.instant()));
              var person =
                  people
                      .find(opener)
                      .orElseGet(
                          () ->
                              new Person(
                                  opener,
                                  sender.name(),
                                  texts.nearest(sender.languageTag()),
                                  true,
                                  Set.of()))
                      .joining(opened.membership());
              people.put(person);
              return new Admitted(person, opened.membership(), opened.madeBy());
            });
  }

  /** Tells the coordinator who made the link that it was used, and by whom. */
  public List<Reply> announced(Admitted admitted) {
    return admitted
        .invitedBy()
        .flatMap(people::find)
        .filter(inviter -> inviter.reachable() && !inviter.id().equals(admitted.person().id()))
        .map(
            inviter ->
                letters.announced(texts.in(inviter.language()), admitted).to(inviter.id().chat()))
        .stream()
        .toList();
  }

  /** The opener says that it is not: the link stays dead, so that nobody can pass it on. */
  public Page decline(Sender sender, String link) {
    var phrases = phrasesOf(sender);
    return opened(new PersonId(sender.userId()), link)
        .map(
            opened -> {
              links.put(opened.usedAt(clock.instant()));
              return new Page(phrases.html("people.join.declined"));
            })
        .orElseGet(() -> dead(sender));
  }

  /** What the opener of a dead, foreign or forged link is told. */
  public Page dead(Sender sender) {
    return new Page(phrasesOf(sender).html("people.join.dead"));
  }

  private Optional<JoinLink> opened(PersonId opener, String link) {
    if (!link.matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    return links
        .find(Long.parseLong(link))
        .filter(found -> found.openedBy().isPresent())
        .filter(found -> found.opensFor(opener, clock.instant()))
        .filter(found -> entitled(found, opener));
  }

  /** A contact's link is good for others, and only while they are a contact themselves. */
  private boolean entitled(JoinLink link, PersonId opener) {
    return link.madeBy()
        .flatMap(people::find)
        .map(
            maker ->
                maker.is(Role.COORDINATOR)
                    || (!maker.id().equals(opener)
                        && link.membership().institution().filter(maker::isContactOf).isPresent()))
        .orElse(true);
  }

  private Phrases phrasesOf(Sender sender) {
    var known = people.find(new PersonId(sender.userId())).map(Person::language);
    return texts.in(known.orElseGet(() -> texts.nearest(sender.languageTag())));
  }

  /** Somebody was let in. */
  public record Admitted(Person person, Membership membership, Optional<PersonId> invitedBy) {}

  @Override
  public Family<OfInvitations> family() {
    return OfInvitations.FAMILY;
  }

  @Override
  public Response open(Person who, OfInvitations intent) {
    return switch (intent) {
      case OfInvitations.Invite(var institution) -> invite(who, institution);
      case OfInvitations.InviteTo(var institution, var post) ->
          invite(who, Optional.of(institution), role(post));
      case OfInvitations.InviteObserver() -> inviteObserver(who);
    };
  }

  private static Role role(OfInvitations.Post post) {
    return switch (post) {
      case DEPUTY -> Role.DEPUTY;
      case HEAD -> Role.HEAD;
    };
  }
}
