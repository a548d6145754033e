package lv.terminbot.people;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.text.Language;

/**
 * The coordinators whom the operator's settings name: whoever stands there is one, met or not, and
 * whoever stands there no more is none. As soon as there is one, the first-start link is dead.
 */
public final class Appointments {
  private final People people;
  private final Appointed appointed;
  private final JoinLinks links;
  private final Roles roles;
  private final Set<PersonId> named;

  /**
   * @param named in the settings, now
   */
  public Appointments(
      People people, Appointed appointed, JoinLinks links, Roles roles, Set<PersonId> named) {
    this.named = Set.copyOf(named);
    this.people = people;
    this.appointed = appointed;
    this.links = links;
    this.roles = roles;
  }

  /** As part of the caller's commit. */
  public void settle() {
    for (var former : appointed.all()) {
      if (!named.contains(former)) {
        people.find(former).ifPresent(this::dismiss);
        appointed.remove(former);
      }
    }
    // All instances in one order: two that start at once would wait for each other otherwise.
    named.stream().sorted(Comparator.comparingLong(PersonId::value)).forEach(this::appoint);
    if (!people.with(Role.COORDINATOR).isEmpty()) {
      links.removeUnused(Role.COORDINATOR);
    }
  }

  private void dismiss(Person person) {
    roles.take(Optional.empty(), person, Membership.COORDINATOR);
  }

  private void appoint(PersonId id) {
    var person =
        people.find(id).orElseGet(() -> new Person(id, "", Language.LATVIAN, false, Set.of()));
    roles.give(Optional.empty(), person, Membership.COORDINATOR);
    if (!appointed.all().contains(id)) {
      appointed.add(id);
    }
  }
}
