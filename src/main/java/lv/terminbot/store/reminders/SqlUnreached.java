package lv.terminbot.store.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.people.PersonId;
import lv.terminbot.reminder.Unreached;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row for each person who could not be reached once. */
final class SqlUnreached implements Unreached {
  private final JdbcClient jdbc;

  SqlUnreached(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void note(PersonId person, Obstacle obstacle, Instant at) {
    jdbc.sql(
            """
            insert into unreached (person, obstacle, since) values (:person, :obstacle, :at)
            on conflict (person) do update
              set obstacle = excluded.obstacle, since = excluded.since
            """)
        .param("person", person.value())
        .param("obstacle", obstacle.name())
        .param("at", at.toEpochMilli())
        .update();
  }

  @Override
  public boolean tell(PersonId person, LocalDate day) {
    return jdbc.sql(
                """
                update unreached set told_on = :day
                where person = :person and (told_on is null or told_on <> :day)
                """)
            .param("person", person.value())
            .param("day", day.toString())
            .update()
        > 0;
  }

  @Override
  public Optional<Known> find(PersonId person) {
    return jdbc.sql("select obstacle, since from unreached where person = :person")
        .param("person", person.value())
        .query(
            (row, n) ->
                new Known(
                    Obstacle.valueOf(row.getString("obstacle")),
                    Instant.ofEpochMilli(row.getLong("since"))))
        .optional();
  }
}
