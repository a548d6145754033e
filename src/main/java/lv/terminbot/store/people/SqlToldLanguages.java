package lv.terminbot.store.people;

import java.time.Clock;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.ToldLanguages;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row a person. */
final class SqlToldLanguages implements ToldLanguages {
  private final JdbcClient jdbc;
  private final Clock clock;

  SqlToldLanguages(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public boolean claim(PersonId person) {
    return jdbc.sql(
                """
                insert into told_languages (person, told_at) values (:person, :at)
                on conflict (person) do nothing
                """)
            .param("person", person.value())
            .param("at", clock.millis())
            .update()
        > 0;
  }
}
