package lv.terminbot.store.plans;

import java.time.Instant;
import lv.terminbot.campaign.Cycles;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.plan.file.CycleText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changed cycles as texts, a row for each version. */
final class SqlCycles implements Cycles {
  private final JdbcClient jdbc;
  private final SqlPlans plans;

  SqlCycles(JdbcClient jdbc, SqlPlans plans) {
    this.jdbc = jdbc;
    this.plans = plans;
  }

  @Override
  public boolean put(PlanCode plan, PlannedCycle cycle, PersonId by, Instant at) {
    plans.forgetUnlessCommitted();
    return jdbc.sql(
                """
                insert into reporting_cycle (plan, code, version, source, changed_by, changed_at)
                values (:plan, :code, :version, :source, :by, :at)
                on conflict (plan, code, version) do nothing
                """)
            .param("plan", plan.value())
            .param("code", cycle.code())
            .param("version", cycle.version())
            .param("source", CycleText.write(cycle))
            .param("by", by.value())
            .param("at", at.toEpochMilli())
            .update()
        > 0;
  }
}
