package lv.terminbot.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.Ladder;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.Rung;
import lv.terminbot.reminder.Agenda;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Occasions and the record of who was told; what a step of the ladder says stands in the plan. */
final class SqlAgenda implements Agenda {
  private static final RowMapper<OccasionRow> ROW =
      new SimplePropertyRowMapper<>(OccasionRow.class);
  private static final String SAME =
      " plan = :plan and cycle = :cycle and code = :code and due_at = :dueAt";
  private final JdbcClient jdbc;
  private final Plans plans;
  private final Clock clock;

  SqlAgenda(JdbcClient jdbc, Plans plans, Clock clock) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.clock = clock;
  }

  record OccasionRow(String plan, String cycle, String code, long dueAt) {}

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
    // Only now, since the plans are read over the same connection.
    return rows.stream().map(this::occasion).toList();
  }

  private Occasion occasion(OccasionRow row) {
    var cycle = new CycleId(new PlanCode(row.plan()), row.cycle());
    return new Occasion(cycle, rung(cycle, row.code()), Instant.ofEpochMilli(row.dueAt()));
  }

  private Rung rung(CycleId cycle, String code) {
    return plans.of(cycle.plan()).stream()
        .map(ActionPlan::cycles)
        .flatMap(List::stream)
        .filter(planned -> planned.code().equals(cycle.code()))
        .flatMap(planned -> planned.ladder().rungs().stream())
        .filter(rung -> rung.code().equals(code))
        .findFirst()
        .orElseGet(() -> Ladder.unscheduled(code));
  }

  @Override
  public void close(Occasion occasion, Outcome outcome) {
    same("update occasion set outcome = :outcome where outcome is null and" + SAME, occasion)
        .param("outcome", outcome.name().toLowerCase(Locale.ROOT))
        .update();
  }

  @Override
  public boolean claim(PersonId person, Occasion occasion, Instant at) {
    return same(
                """
                insert into reminder (person, plan, cycle, code, due_at, told_at)
                values (:person, :plan, :cycle, :code, :dueAt, :toldAt)
                on conflict (person, plan, cycle, code, due_at) do nothing
                """,
                occasion)
            .param("person", person.value())
            .param("toldAt", at.toEpochMilli())
            .update()
        > 0;
  }

  @Override
  public void link(PersonId person, Occasion occasion, OutgoingId message) {
    same("update reminder set outgoing = :outgoing where person = :person and" + SAME, occasion)
        .param("person", person.value())
        .param("outgoing", message.value())
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
            order by due_at limit 1
            """)
        .query(Long.class)
        .optional()
        .map(Instant::ofEpochMilli);
  }
}
