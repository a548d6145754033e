package lv.terminbot.campaign;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.Role;
import lv.terminbot.plan.Audience;
import lv.terminbot.plan.InstitutionCode;

/** Whom a step of a ladder tells, of these institutions; only who can be reached is counted. */
final class LadderAddressees {
  private final Register register;

  LadderAddressees(Register register) {
    this.register = register;
  }

  long count(Set<Audience> audience, List<InstitutionCode> institutions) {
    return audience.stream()
        .flatMap(kind -> of(kind, institutions))
        .filter(Person::reachable)
        .map(Person::id)
        .distinct()
        .count();
  }

  private Stream<Person> of(Audience kind, List<InstitutionCode> institutions) {
    return switch (kind) {
      case OWING, DRAFTING -> institutions.stream().flatMap(c -> register.contactsOf(c).stream());
      case DEPUTIES -> in(Role.DEPUTY, institutions);
      case HEADS -> in(Role.HEAD, institutions);
      case COORDINATORS -> register.coordinators().stream();
    };
  }

  private Stream<Person> in(Role role, List<InstitutionCode> institutions) {
    return register.everyPerson().stream()
        .filter(person -> person.institutions(role).stream().anyMatch(institutions::contains));
  }
}
