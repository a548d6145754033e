package lv.terminbot.store;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.report.FileOrders;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ordered files, a row each; one that is being made rests for a while. */
final class SqlFileOrders implements FileOrders {
  private final JdbcClient jdbc;

  SqlFileOrders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(FileOrder order, Instant at) {
    jdbc.sql(
            """
            insert into file_order (person, kind, plan, cycle, asked_at, leased_until)
            select :person, :kind, :plan, :cycle, :at, 0
            where not exists (select 1 from file_order
              where person = :person and kind = :kind and plan = :plan and cycle = :cycle
                and done_at is null)
            """)
        .param("person", order.person().value())
        .param("kind", order.kind())
        .param("plan", order.cycle().plan().value())
        .param("cycle", order.cycle().code())
        .param("at", at.toEpochMilli())
        .update();
  }

  @Override
  public Optional<FileOrder> take(Instant now, Instant until) {
    return jdbc.sql(
            """
            update file_order set leased_until = :until
            where id = (select min(id) from file_order
                where done_at is null and leased_until <= :now)
              and leased_until <= :now
            returning id, person, kind, plan, cycle
            """)
        .param("until", until.toEpochMilli())
        .param("now", now.toEpochMilli())
        .query(
            (row, n) ->
                new FileOrder(
                    row.getLong("id"),
                    new PersonId(row.getLong("person")),
                    row.getString("kind"),
                    new CycleId(new PlanCode(row.getString("plan")), row.getString("cycle"))))
        .optional();
  }

  @Override
  public boolean done(long id, Instant at) {
    return jdbc.sql("update file_order set done_at = :at where id = :id and done_at is null")
            .param("at", at.toEpochMilli())
            .param("id", id)
            .update()
        > 0;
  }
}
