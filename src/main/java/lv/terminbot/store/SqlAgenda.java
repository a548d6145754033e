package lv.terminbot.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.cycle.CycleId;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Ladder;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.Rung;
import lv.terminbot.reminder.Agenda;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Occasions and the record of who was told; what a step of the ladder says stands in the plan. */
final class SqlAgenda implements Agenda {
  private static final String SAME =
      " plan = :plan and cycle = :cycle and code = :code and due_at = :dueAt";
  private final JdbcClient jdbc;
  private final Plans plans;

  SqlAgenda(JdbcClient jdbc, Plans plans) {
    this.jdbc = jdbc;
    this.plans = plans;
  }

  @Override
  public void plan(CycleId cycle, List<Occasion> occasions) {
    jdbc.sql("delete from occasion where plan = :plan and cycle = :cycle and outcome is null")
        .param("plan", cycle.plan().value())
        .param("cycle", cycle.code())
        .update();
    for (var occasion : occasions) {
      same(
              """
              insert into occasion (plan, cycle, code, due_at)
              values (:plan, :cycle, :code, :dueAt)
              on conflict (plan, cycle, code, due_at) do nothing
              """,
              occasion)
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
    return jdbc.sql("select * from occasion where outcome is null and " + condition + " order by due_at")
        .param("now", now.toEpochMilli())
        .query(
            (row, n) -> {
              var cycle = new CycleId(new PlanCode(row.getString("plan")), row.getString("cycle"));
              var dueAt = Instant.ofEpochMilli(row.getLong("due_at"));
              return new Occasion(cycle, rung(cycle, row.getString("code")), dueAt);
            })
        .list();
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
    same("update occasion set outcome = :outcome where" + SAME, occasion)
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
            select min(due_at) as next from (
              select min(due_at) as due_at from occasion where outcome is null
              union all select min(due_at) as due_at from snooze) as soonest
            """)
        .query((row, n) -> Optional.ofNullable(row.getObject("next", Long.class)))
        .single()
        .map(Instant::ofEpochMilli);
  }
}
