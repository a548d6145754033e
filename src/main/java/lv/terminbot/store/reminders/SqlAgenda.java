package lv.terminbot.store.reminders;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.plan.CycleId;
import lv.terminbot.reminder.Agenda;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Occasions, a row each. */
final class SqlAgenda implements Agenda {
  private static final RowMapper<OccasionMapper.OccasionRow> ROW =
      new SimplePropertyRowMapper<>(OccasionMapper.OccasionRow.class);
  private static final String SAME =
      " plan = :plan and cycle = :cycle and code = :code and due_at = :dueAt";
  private final JdbcClient jdbc;
  private final OccasionMapper occasions;
  private final Clock clock;

  SqlAgenda(JdbcClient jdbc, OccasionMapper occasions, Clock clock) {
    this.jdbc = jdbc;
    this.occasions = occasions;
    this.clock = clock;
  }

  @Override
  public void plan(CycleId cycle, List<Occasion> occasions) {
    jdbc.sql("delete from occasion where plan = :plan and cycle = :cycle and outcome is null")
        .param("plan", cycle.plan().value())
        .param("cycle", cycle.code())
        .update();
    for (var occasion : occasions) {
      // A past moment of a step that was dealt with at another one is not still to come.
      same(
              """
              insert into occasion (plan, cycle, code, due_at)
              select :plan, :cycle, :code, :dueAt
              where :dueAt > :now or not exists (
                select 1 from occasion
                where plan = :plan and cycle = :cycle and code = :code and outcome is not null)
              on conflict (plan, cycle, code, due_at) do nothing
              """,
              occasion)
          .param("now", clock.millis())
          .update();
    }
  }

  @Override
  public List<Occasion> due(Instant now) {
    return open("due_at <= :now", now);
  }

  @Override
  public List<Occasion> coming(Instant now) {
    return open("due_at > :now", now);
  }

  private List<Occasion> open(String condition, Instant now) {
    var rows =
        jdbc.sql(
                "select plan, cycle, code, due_at from occasion where outcome is null and "
                    + condition
                    + " order by due_at, plan, cycle, code")
            .param("now", now.toEpochMilli())
            .query(ROW)
            .list();
    return rows.stream().map(occasions::occasion).toList();
  }

  @Override
  public void close(Occasion occasion, Outcome outcome) {
    same("update occasion set outcome = :outcome where outcome is null and" + SAME, occasion)
        .param("outcome", outcome.name().toLowerCase(Locale.ROOT))
        .update();
  }

  private StatementSpec same(String sql, Occasion occasion) {
    return jdbc.sql(sql)
        .param("plan", occasion.cycle().plan().value())
        .param("cycle", occasion.cycle().code())
        .param("code", occasion.code())
        .param("dueAt", occasion.dueAt().toEpochMilli());
  }

  @Override
  public Optional<Instant> nextDue() {
    return jdbc.sql(
            """
            select due_at from occasion where outcome is null
            union all select due_at from snooze
            union all select wait_until from reminder where outcome = 'waiting'
            order by due_at limit 1
            """)
        .query(Long.class)
        .optional()
        .map(Instant::ofEpochMilli);
  }
}
