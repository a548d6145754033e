package lv.terminbot.store.people;

import lv.terminbot.people.DigestReaders;
import lv.terminbot.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row a reader. */
final class SqlDigestReaders implements DigestReaders {
  private final JdbcClient jdbc;

  SqlDigestReaders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean include(PersonId person) {
    return jdbc.sql("select count(*) from digest_reader where person = :person")
            .param("person", person.value())
            .query(Long.class)
            .single()
        > 0;
  }

  @Override
  public void add(PersonId person) {
    jdbc.sql("insert into digest_reader (person) values (:person) on conflict (person) do nothing")
        .param("person", person.value())
        .update();
  }

  @Override
  public void remove(PersonId person) {
    jdbc.sql("delete from digest_reader where person = :person")
        .param("person", person.value())
        .update();
  }
}
