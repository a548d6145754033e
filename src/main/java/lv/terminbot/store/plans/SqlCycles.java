package lv.terminbot.store.plans;

import java.time.Instant;
import lv.terminbot.campaign.Cycles;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.plan.file.CycleText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changed cycles as texts, a row for each version. */
final class SqlCycles implements Cycles {
  private final JdbcClient jdbc;
  private final SqlPlans plans;
  private final Trail trail;

  SqlCycles(JdbcClient jdbc, SqlPlans plans, Trail trail) {
    this.trail = trail;
    this.jdbc = jdbc;
    this.plans = plans;
  }

  @Override
  public boolean put(PlanCode plan, PlannedCycle cycle, PersonId by, Instant at) {
    plans.forgetUnlessCommitted();
    var before = textOf(plan, cycle.code());
    var after = CycleText.write(cycle);
    var put =
        jdbc.sql(
                    """
                    insert into reporting_cycle (plan, code, version, source, changed_by, changed_at)
                    values (:plan, :code, :version, :source, :by, :at)
                    on conflict (plan, code, version) do nothing
                    """)
                .param("plan", plan.value())
                .param("code", cycle.code())
                .param("version", cycle.version())
                .param("source", after)
                .param("by", by.value())
                .param("at", at.toEpochMilli())
                .update()
            > 0;
    if (put) {
      trail.write(
          TrailEntry.of(TrailEvent.CYCLE_CHANGED, "cycle " + plan + " " + cycle.code())
              .by(by)
              .from(before)
              .to(after));
    }
    return put;
  }

  /** The cycle as it is in force. */
  private String textOf(PlanCode plan, String code) {
    return plans
        .find(plan)
        .flatMap(known -> known.cycles().stream().filter(c -> c.code().equals(code)).findFirst())
        .map(CycleText::write)
        .orElse("");
  }
}
