package lv.terminbot.store.reminders;

import java.time.Instant;
import java.util.List;
import lv.terminbot.people.PersonId;
import lv.terminbot.reminder.Snoozes;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wishes to be reminded later, one a person. */
final class SqlSnoozes implements Snoozes {
  private final JdbcClient jdbc;

  SqlSnoozes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void put(Snooze snooze) {
    jdbc.sql(
            """
            insert into snooze (person, due_at) values (:person, :dueAt)
            on conflict (person) do update set due_at = excluded.due_at
            """)
        .param("person", snooze.person().value())
        .param("dueAt", snooze.dueAt().toEpochMilli())
        .update();
  }

  @Override
  public List<Snooze> due(Instant now) {
    return jdbc.sql("select * from snooze where due_at <= :now order by due_at")
        .param("now", now.toEpochMilli())
        .query(
            (row, n) ->
                new Snooze(
                    new PersonId(row.getLong("person")),
                    Instant.ofEpochMilli(row.getLong("due_at"))))
        .list();
  }

  @Override
  public void fulfil(PersonId person, Instant before) {
    jdbc.sql("delete from snooze where person = :person and due_at < :before")
        .param("person", person.value())
        .param("before", before.toEpochMilli())
        .update();
  }

  @Override
  public boolean take(Snooze snooze) {
    return jdbc.sql("delete from snooze where person = :person and due_at = :dueAt")
            .param("person", snooze.person().value())
            .param("dueAt", snooze.dueAt().toEpochMilli())
            .update()
        > 0;
  }
}
