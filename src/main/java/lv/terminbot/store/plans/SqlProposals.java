package lv.terminbot.store.plans;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.campaign.Proposal;
import lv.terminbot.campaign.Proposals;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.file.CycleText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposed cycles as texts, a row each. */
final class SqlProposals implements Proposals {
  private final JdbcClient jdbc;

  SqlProposals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long add(Proposal proposal) {
    return jdbc.sql(
            """
            insert into cycle_proposal (plan, source, version, made_by, made_at)
            values (:plan, :source, :version, :by, :at) returning id
            """)
        .param("plan", proposal.plan().value())
        .param("source", CycleText.write(proposal.cycle()))
        .param("version", proposal.cycle().version())
        .param("by", proposal.by().value())
        .param("at", proposal.madeAt().toEpochMilli())
        .query(Long.class)
        .single();
  }

  @Override
  public Optional<Proposal> find(long number) {
    return jdbc.sql("select * from cycle_proposal where id = :id")
        .param("id", number)
        .query(
            (row, n) ->
                new Proposal(
                    new PlanCode(row.getString("plan")),
                    CycleText.read(row.getString("source"))
                        .orThrow()
                        .after(row.getInt("version") - 1),
                    new PersonId(row.getLong("made_by")),
                    Instant.ofEpochMilli(row.getLong("made_at"))))
        .optional();
  }

  @Override
  public boolean remove(long number) {
    return jdbc.sql("delete from cycle_proposal where id = :id").param("id", number).update() > 0;
  }
}
