package lv.terminbot.people;

import java.util.Optional;
import lv.terminbot.plan.InstitutionCode;

/** Gives roles and takes them away; each is written in the trail, in the caller's commit. */
public final class Roles {
  private final People people;
  private final Trail trail;

  public Roles(People people, Trail trail) {
    this.people = people;
    this.trail = trail;
  }

  public Optional<Person> find(PersonId id) {
    return people.find(id);
  }

  /** Keeps somebody as they are now. */
  public void keep(Person person) {
    people.put(person);
  }

  boolean isAnybody(Role role) {
    return !people.with(role).isEmpty();
  }

  /** The person with it; as they are where they have it. */
  public Person give(Optional<PersonId> by, Person to, Membership membership) {
    var now = to.joining(membership);
    people.put(now);
    if (!now.memberships().equals(to.memberships())) {
      trail.write(TrailEntry.about(to, TrailEvent.ROLE_GIVEN).by(by).to(name(membership)));
    }
    return now;
  }

  /** The person without it; as they are where they have it not. */
  public Person take(Optional<PersonId> by, Person from, Membership membership) {
    var now = from.leaving(membership);
    if (!now.memberships().equals(from.memberships())) {
      people.put(now);
      trail.write(TrailEntry.about(from, TrailEvent.ROLE_TAKEN).by(by).from(name(membership)));
    }
    return now;
  }

  /** Without any role, at their own wish. */
  public Person takeEvery(Person who) {
    return who.memberships().stream()
        .reduce(
            who,
            (person, membership) -> take(Optional.of(who.id()), person, membership),
            (one, _) -> one);
  }

  /** Without any role for this institution. */
  public Person takeAll(PersonId by, Person from, InstitutionCode institution) {
    return from.memberships().stream()
        .filter(membership -> membership.institution().equals(Optional.of(institution)))
        .reduce(
            from,
            (person, membership) -> take(Optional.of(by), person, membership),
            (one, _) -> one);
  }

  public static String name(Membership membership) {
    return membership.role().code() + membership.institution().map(code -> " " + code).orElse("");
  }
}
