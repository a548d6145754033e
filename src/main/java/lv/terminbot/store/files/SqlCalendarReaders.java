package lv.terminbot.store.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.report.CalendarReaders;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those who have a calendar file, a row each. */
final class SqlCalendarReaders implements CalendarReaders {
  private final JdbcClient jdbc;

  SqlCalendarReaders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Reader> all() {
    return jdbc.sql("select * from calendar_reader order by person")
        .query((row, n) -> reader(row))
        .list();
  }

  @Override
  public Optional<Reader> find(PersonId person) {
    return jdbc.sql("select * from calendar_reader where person = :person")
        .param("person", person.value())
        .query((row, n) -> reader(row))
        .optional();
  }

  private static Reader reader(ResultSet row) throws SQLException {
    return new Reader(
        new PersonId(row.getLong("person")),
        row.getString("dates"),
        Instant.ofEpochMilli(row.getLong("given_at")));
  }

  @Override
  public void put(Reader reader) {
    jdbc.sql(
            """
            insert into calendar_reader (person, dates, given_at) values (:person, :dates, :at)
            on conflict (person) do update set dates = excluded.dates, given_at = excluded.given_at
            """)
        .param("person", reader.person().value())
        .param("dates", reader.dates())
        .param("at", reader.at().toEpochMilli())
        .update();
  }
}
