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

  private final People people;
  private final JoinLinks links;
  private final AdmissionLetters letters;
  private final Notifier notifier;
  private final Clock clock;

  public Admission(
      People people, JoinLinks links, AdmissionLetters letters, Notifier notifier, Clock clock) {
    this.people = people;
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
              var person =
                  people
                      .find(opener)
                      .orElseGet(
                          () -> new Person(opener, sender.name(), language(sender), true, Set.of()))
                      .joining(opened.membership());
              people.put(person);
              return new Admitted(person, opened.membership(), opened.madeBy());
            });
  }

  /** Tells the coordinator who made the link that it was used, and by whom. */
  public List<Reply> announced(Admitted admitted) {
    var inviter =
        admitted
            .invitedBy()
            .flatMap(people::find)
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

  /** A contact's link is good for others, and only while they are a contact themselves. */
  private boolean entitled(JoinLink link, PersonId opener) {
    return link.madeBy()
        .flatMap(people::find)
        .map(
            maker ->
                Right.MANAGE_PEOPLE.isHeldBy(maker)
                    || (!maker.id().equals(opener)
                        && link.membership()
                            .institution()
                            .filter(code -> Right.HAND_OVER.isHeldBy(maker, code))
                            .isPresent()))
        .orElse(true);
  }

  private Language language(Sender sender) {
    return letters.language(people.find(new PersonId(sender.userId())), sender);
  }

  /** Somebody was let in. */
  public record Admitted(Person person, Membership membership, Optional<PersonId> invitedBy) {}
}
