package lv.terminbot.store;

import java.util.List;
import java.util.Optional;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Role;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;

/** People with their memberships. */
final class SqlPeople implements People {
  private final PersonRows rows;
  private final JdbcAggregateOperations aggregates;

  SqlPeople(PersonRows rows, JdbcAggregateOperations aggregates) {
    this.rows = rows;
    this.aggregates = aggregates;
  }

  @Override
  public Optional<Person> of(PersonId id) {
    return rows.findById(id.value()).map(PersonRow::person);
  }

  @Override
  public void put(Person person) {
    // The number is Telegram's, so a row with a number is not by that an old one.
    if (rows.existsById(person.id().value())) {
      aggregates.update(PersonRow.of(person));
    } else {
      aggregates.insert(PersonRow.of(person));
    }
  }

  @Override
  public List<Person> with(Role role) {
    return rows.withRole(role.code()).stream().map(PersonRow::person).toList();
  }
}
