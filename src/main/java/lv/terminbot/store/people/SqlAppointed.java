package lv.terminbot.store.people;

import java.util.Set;
import java.util.stream.Collectors;
import lv.terminbot.people.Appointed;
import lv.terminbot.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The coordinators of the settings, a row each. */
final class SqlAppointed implements Appointed {
  private final JdbcClient jdbc;

  SqlAppointed(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<PersonId> all() {
    return jdbc
        .sql("select person from appointed")
        .query((row, n) -> new PersonId(row.getLong("person")))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  @Override
  public void add(PersonId person) {
    jdbc.sql("insert into appointed (person) values (:person)")
        .param("person", person.value())
        .update();
  }

  @Override
  public void remove(PersonId person) {
    jdbc.sql("delete from appointed where person = :person")
        .param("person", person.value())
        .update();
  }
}
