package lv.terminbot.store.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.progress.Challenges;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Challenges, a row each; a closed one stays. */
final class SqlChallenges implements Challenges {
  private static final Comparator<Challenge> BY_MEASURE =
      Comparator.<Challenge, String>comparing(c -> c.measure().plan().value())
          .thenComparing(c -> c.measure().number())
          .thenComparingLong(Challenge::id);

  private final JdbcClient jdbc;
  private final Trail trail;

  SqlChallenges(JdbcClient jdbc, Trail trail) {
    this.trail = trail;
    this.jdbc = jdbc;
  }

  @Override
  public void raise(Challenge challenge) {
    jdbc.sql(
            """
            insert into challenge (plan, measure, institution, words, raised_in, raised_at)
              select :plan, :measure, :institution, :words, :raisedIn, :raisedAt
              where not exists (
                select 1 from challenge where plan = :plan and measure = :measure
                  and institution = :institution and words = :words and closed_at is null)
            """)
        .param("plan", challenge.measure().plan().value())
        .param("measure", challenge.measure().number().value())
        .param("institution", challenge.institution().value())
        .param("words", challenge.words())
        .param("raisedIn", challenge.raisedIn())
        .param("raisedAt", challenge.raisedAt().toEpochMilli())
        .update();
  }

  @Override
  public List<Challenge> open() {
    return jdbc
        .sql("select * from challenge where closed_at is null")
        .query((row, n) -> challenge(row))
        .list()
        .stream()
        .sorted(BY_MEASURE)
        .toList();
  }

  @Override
  public Optional<Challenge> find(long id) {
    return jdbc.sql("select * from challenge where id = :id and closed_at is null")
        .param("id", id)
        .query((row, n) -> challenge(row))
        .optional();
  }

  @Override
  public boolean close(long id, PersonId by, Instant at) {
    var closed =
        jdbc.sql(
                    "update challenge set closed_by = :by, closed_at = :at"
                        + " where id = :id and closed_at is null")
                .param("by", by.value())
                .param("at", at.toEpochMilli())
                .param("id", id)
                .update()
            > 0;
    if (closed) {
      trail.write(TrailEntry.of(TrailEvent.CHALLENGE_CLOSED, "challenge " + id).by(by));
    }
    return closed;
  }

  @Override
  public void withdraw(long update) {
    jdbc.sql("delete from challenge where raised_in = :update and closed_at is null")
        .param("update", update)
        .update();
  }

  private static Challenge challenge(ResultSet row) throws SQLException {
    return new Challenge(
        row.getLong("id"),
        new MeasureId(
            new PlanCode(row.getString("plan")), new MeasureNumber(row.getString("measure"))),
        new InstitutionCode(row.getString("institution")),
        row.getString("words"),
        row.getLong("raised_in"),
        Instant.ofEpochMilli(row.getLong("raised_at")));
  }
}
