package lv.terminbot.store.plans;

import java.time.Instant;
import lv.terminbot.campaign.ForgottenCycles;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.plan.CycleId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A row for each cycle that was asked about. */
final class SqlForgottenCycles implements ForgottenCycles {
  private final JdbcClient jdbc;
  private final Trail trail;

  SqlForgottenCycles(JdbcClient jdbc, Trail trail) {
    this.trail = trail;
    this.jdbc = jdbc;
  }

  @Override
  public boolean claim(CycleId cycle, Instant lastBefore, Instant now) {
    return of(
                cycle,
                now,
                """
                insert into forgotten_cycle (plan, cycle, asked_at) values (:plan, :cycle, :at)
                on conflict (plan, cycle) do update set asked_at = excluded.asked_at
                where forgotten_cycle.kept_by is null and forgotten_cycle.asked_at < :before
                """)
            .param("before", lastBefore.toEpochMilli())
            .update()
        > 0;
  }

  @Override
  public void keep(CycleId cycle, PersonId by, Instant now) {
    of(
            cycle,
            now,
            """
            insert into forgotten_cycle (plan, cycle, asked_at, kept_by)
            values (:plan, :cycle, :at, :by)
            on conflict (plan, cycle) do update set kept_by = excluded.kept_by
            """)
        .param("by", by.value())
        .update();
    trail.write(
        TrailEntry.of(TrailEvent.CYCLE_KEPT, "cycle " + cycle.plan() + " " + cycle.code()).by(by));
  }

  private StatementSpec of(CycleId cycle, Instant at, String sql) {
    return jdbc.sql(sql)
        .param("plan", cycle.plan().value())
        .param("cycle", cycle.code())
        .param("at", at.toEpochMilli());
  }
}
