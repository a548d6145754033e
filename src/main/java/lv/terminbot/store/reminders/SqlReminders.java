package lv.terminbot.store.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.people.PersonId;
import lv.terminbot.reminder.Reminders;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A row for each person and occasion. */
final class SqlReminders implements Reminders {
  private static final RowMapper<WaitingRow> WAITING =
      new SimplePropertyRowMapper<>(WaitingRow.class);
  private static final String SAME =
      " person = :person and plan = :plan and cycle = :cycle and code = :code and due_at = :dueAt";
  private final JdbcClient jdbc;
  private final OccasionMapper occasions;

  SqlReminders(JdbcClient jdbc, OccasionMapper occasions) {
    this.jdbc = jdbc;
    this.occasions = occasions;
  }

  record WaitingRow(long person, String plan, String cycle, String code, long dueAt) {
    OccasionMapper.OccasionRow occasion() {
      return new OccasionMapper.OccasionRow(plan, cycle, code, dueAt);
    }
  }

  @Override
  public boolean claim(PersonId person, Occasion occasion, Instant at) {
    return same(
                """
                insert into reminder (person, plan, cycle, code, due_at, outcome, decided_at)
                values (:person, :plan, :cycle, :code, :dueAt, 'told', :at)
                on conflict (person, plan, cycle, code, due_at) do update
                  set outcome = 'told', decided_at = :at, wait_until = null
                  where reminder.outcome in ('waiting', 'unreachable')
                """,
                person,
                occasion)
            .param("at", at.toEpochMilli())
            .update()
        > 0;
  }

  @Override
  public boolean claimDay(PersonId person, LocalDate day) {
    return jdbc.sql(
                """
                insert into reminded_day (person, day) values (:person, :day)
                on conflict (person, day) do nothing
                """)
            .param("person", person.value())
            .param("day", day.toString())
            .update()
        > 0;
  }

  @Override
  public void told(PersonId person, Occasion occasion, OutgoingId message, String template) {
    same(
            "update reminder set outgoing = :outgoing, template = :template where" + SAME,
            person,
            occasion)
        .param("outgoing", message.value())
        .param("template", template)
        .update();
  }

  @Override
  public void wait(PersonId person, Occasion occasion, Instant at, Instant until) {
    // A claim that has queued no message yet is taken back in the same commit.
    same(
            """
            insert into reminder (person, plan, cycle, code, due_at, outcome, decided_at, wait_until)
            values (:person, :plan, :cycle, :code, :dueAt, 'waiting', :at, :until)
            on conflict (person, plan, cycle, code, due_at) do update
              set outcome = 'waiting', decided_at = :at, wait_until = :until
              where reminder.outcome = 'waiting'
                or (reminder.outcome = 'told' and reminder.outgoing is null)
            """,
            person,
            occasion)
        .param("at", at.toEpochMilli())
        .param("until", until.toEpochMilli())
        .update();
  }

  @Override
  public List<Waiting> waiting(Instant now) {
    return jdbc
        .sql(
            """
            select person, plan, cycle, code, due_at from reminder
            where outcome = 'waiting' and wait_until <= :now
            order by wait_until, id
            """)
        .param("now", now.toEpochMilli())
        .query(WAITING)
        .list()
        .stream()
        .map(row -> new Waiting(new PersonId(row.person()), occasions.occasion(row.occasion())))
        .toList();
  }

  @Override
  public void end(PersonId person, Occasion occasion, Outcome outcome, Instant at) {
    same(
            """
            insert into reminder (person, plan, cycle, code, due_at, outcome, decided_at)
            values (:person, :plan, :cycle, :code, :dueAt, :outcome, :at)
            on conflict (person, plan, cycle, code, due_at) do update
              set outcome = :outcome, decided_at = :at, wait_until = null
              where reminder.outcome = 'waiting'
            """,
            person,
            occasion)
        .param("outcome", outcome.name().toLowerCase(Locale.ROOT))
        .param("at", at.toEpochMilli())
        .update();
  }

  @Override
  public boolean seen(PersonId person, Instant at) {
    return jdbc.sql(
                """
                update reminder set seen_at = :at
                where seen_at is null and person = :person and outgoing = (
                  select max(r.outgoing) from reminder r
                  where r.person = :person and r.outcome = 'told')
                """)
            .param("person", person.value())
            .param("at", at.toEpochMilli())
            .update()
        > 0;
  }

  @Override
  public void reviveDropped(Instant at) {
    jdbc.sql(
            """
            update reminder
            set outcome = 'waiting', wait_until = :at, decided_at = :at, outgoing = null
            where outcome = 'told' and outgoing in (select id from outbox where state = 'dropped')
            """)
        .param("at", at.toEpochMilli())
        .update();
  }

  private StatementSpec same(String sql, PersonId person, Occasion occasion) {
    return jdbc.sql(sql)
        .param("person", person.value())
        .param("plan", occasion.cycle().plan().value())
        .param("cycle", occasion.cycle().code())
        .param("code", occasion.code())
        .param("dueAt", occasion.dueAt().toEpochMilli());
  }
}
