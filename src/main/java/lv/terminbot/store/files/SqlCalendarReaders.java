package lv.terminbot.store.files;

import java.time.Instant;
import java.util.List;
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
    return jdbc.sql("select person, dates from calendar_reader order by person")
        .query((row, n) -> new Reader(new PersonId(row.getLong("person")), row.getString("dates")))
        .list();
  }

  @Override
  public void put(Reader reader, Instant at) {
    jdbc.sql(
            """
            insert into calendar_reader (person, dates, given_at) values (:person, :dates, :at)
            on conflict (person) do update set dates = excluded.dates, given_at = excluded.given_at
            """)
        .param("person", reader.person().value())
        .param("dates", reader.dates())
        .param("at", at.toEpochMilli())
        .update();
  }
}
