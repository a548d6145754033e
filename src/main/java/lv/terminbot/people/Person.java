package lv.terminbot.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Language;

/**
 * Somebody who was let in.
 *
 * @param name as Telegram shows it
 * @param reachable false once the person has stopped the bot
 */
public record Person(
    PersonId id, String name, Language language, boolean reachable, Set<Membership> memberships) {
  public Person {
    memberships = Set.copyOf(memberships);
  }

  public boolean is(Role role) {
    return memberships.stream().anyMatch(m -> m.role() == role);
  }

  /** The institutions this person is a contact of, by code. */
  public List<InstitutionCode> institutions() {
    return memberships.stream()
        .map(Membership::institution)
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toList();
  }

  public boolean reportsFor(InstitutionCode institution) {
    return memberships.contains(Membership.contact(institution));
  }

  public Person speaking(Language other) {
    return new Person(id, name, other, reachable, memberships);
  }

  public Person reachable(Reach reach) {
    return new Person(id, name, language, reach == Reach.REACHABLE, memberships);
  }

  public Person named(String other) {
    return new Person(id, other, language, reachable, memberships);
  }

  public Person joining(Membership membership) {
    var more =
        Stream.concat(memberships.stream(), Stream.of(membership)).collect(Collectors.toSet());
    return new Person(id, name, language, reachable, more);
  }

  /** Without this role. */
  public Person leaving(Membership membership) {
    var left = memberships.stream().filter(m -> !m.equals(membership)).collect(Collectors.toSet());
    return new Person(id, name, language, reachable, left);
  }
}
