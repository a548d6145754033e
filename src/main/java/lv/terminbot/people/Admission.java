package lv.terminbot.people;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.text.Language;

/**
 * How one gets in by a join link: one person opens it and confirms. A link works once, for a week,
 * and for nobody but the first who opened it.
 */
public final class Admission {
  /** How long a link is good. */
  public static final Duration VALID = Duration.ofDays(7);

  /** How long one is good that goes out in a letter, which may pass several hands. */
  public static final Duration VALID_IN_A_LETTER = Duration.ofDays(30);

  private final Roles roles;
  private final JoinLinks links;
  private final AdmissionLetters letters;
  private final Notifier notifier;
  private final Clock clock;

  public Admission(
      Roles roles, JoinLinks links, AdmissionLetters letters, Notifier notifier, Clock clock) {
    this.roles = roles;
    this.links = links;
    this.letters = letters;
    this.notifier = notifier;
    this.clock = clock;
  }

  /** Somebody opened a link: asks whether it is meant for them. Empty if it is dead for them. */
  public Optional<Response> open(Sender sender, String code) {
    var opener = new PersonId(sender.userId());
    return links
        .withHash(new JoinCode(code).hash())
        .filter(link -> link.opensFor(opener, clock.instant()))
        .filter(link -> entitled(link, opener))
        .map(
            link -> {
              links.put(link.openedBy(opener));
              return Response.inPlace(letters.question(language(sender), link));
            });
  }

  /** The opener says that the link is meant for them: they are in. */
  public Optional<Admitted> confirm(Sender sender, String link) {
    var opener = new PersonId(sender.userId());
    return opened(opener, link)
        .map(
            opened -> {
              links.put(opened.usedAt(clock.instant()));
              var by = opened.madeBy().or(() -> Optional.of(opener));
              var person = roles.give(by, person(sender), opened.membership());
              return new Admitted(person, opened.membership(), opened.madeBy());
            });
  }

  private Person person(Sender sender) {
    var id = new PersonId(sender.userId());
    return roles
        .find(id)
        .orElseGet(() -> new Person(id, sender.name(), language(sender), true, Set.of()));
  }

  /** The opener says that the link is meant for them, and has to wait for a role. */
  public Optional<Person> claim(Sender sender, String link) {
    return opened(new PersonId(sender.userId()), link)
        .map(
            opened -> {
              links.put(opened.usedAt(clock.instant()));
              var person = person(sender);
              roles.keep(person);
              return person;
            });
  }

  /** Tells the coordinator who made the link that it was used, and by whom. */
  public List<Reply> announced(Admitted admitted) {
    var inviter =
        admitted
            .invitedBy()
            .flatMap(roles::find)
            .filter(person -> !person.id().equals(admitted.person().id()));
    return notifier.letters(
        inviter.stream().toList(), phrases -> letters.announced(phrases, admitted));
  }

  /** The opener says that it is not: the link stays dead, so that nobody can pass it on. */
  public Page decline(Sender sender, String link) {
    return opened(new PersonId(sender.userId()), link)
        .map(
            opened -> {
              links.put(opened.usedAt(clock.instant()));
              return letters.declined(language(sender));
            })
        .orElseGet(() -> dead(sender));
  }

  /** What the opener of a dead, foreign or forged link is told. */
  public Page dead(Sender sender) {
    return letters.dead(language(sender));
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

  /**
   * A contact's link is good for others, and only while they are a contact themselves; the link of
   * the first start only while there is no coordinator.
   */
  private boolean entitled(JoinLink link, PersonId opener) {
    return link.madeBy()
        .map(maker -> roles.find(maker).filter(m -> mayGiveOut(m, link, opener)).isPresent())
        .orElseGet(() -> !roles.isAnybody(Role.COORDINATOR));
  }

  private static boolean mayGiveOut(Person maker, JoinLink link, PersonId opener) {
    return Right.MANAGE_PEOPLE.isHeldBy(maker)
        || (!maker.id().equals(opener)
            && link.membership()
                .institution()
                .filter(code -> Right.HAND_OVER.isHeldBy(maker, code))
                .isPresent());
  }

  private Language language(Sender sender) {
    return letters.language(roles.find(new PersonId(sender.userId())), sender);
  }

  /** Somebody was let in. */
  public record Admitted(Person person, Membership membership, Optional<PersonId> invitedBy) {}
}
