package lv.terminbot.store.people;

import java.util.List;
import java.util.Optional;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Role;
import lv.terminbot.store.Changes;
import lv.terminbot.store.KeptReads;

/** People with their memberships. */
final class SqlPeople implements People {
  private final PersonRows rows;
  private final KeptReads<PersonId, Optional<Person>> known;

  SqlPeople(PersonRows rows, Changes changes) {
    this.rows = rows;
    known = new KeptReads<>(changes, "person", "membership");
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return known.get(id, () -> rows.findById(id.value()).map(PersonRow::person));
  }

  @Override
  public void put(Person person) {
    // The number is Telegram's, so a row with a number is not by that an old one.
    rows.addUnlessThere(person.id().value());
    rows.save(PersonRow.from(person));
  }

  @Override
  public List<PersonId> everybody() {
    return rows.numbers().stream().map(PersonId::new).toList();
  }

  @Override
  public List<Person> with(Role role) {
    return rows.withRole(role.code()).stream().map(PersonRow::person).toList();
  }
}
