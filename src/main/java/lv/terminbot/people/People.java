package lv.terminbot.people;

import java.util.List;
import java.util.Optional;

/** Everybody who was let in. */
public interface People {
  Optional<Person> find(PersonId id);

  /** Adds or replaces the person with all memberships, as part of the caller's commit. */
  void put(Person person);

  /** The numbers of all, in their order. */
  List<PersonId> everybody();

  /** All who hold this role, by id. */
  List<Person> with(Role role);
}
