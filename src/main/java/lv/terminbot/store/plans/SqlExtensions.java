package lv.terminbot.store.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.campaign.Extension;
import lv.terminbot.campaign.Extensions;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wishes for more time, a row each. */
final class SqlExtensions implements Extensions {
  private final JdbcClient jdbc;

  SqlExtensions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Extension add(Extension extension) {
    var id =
        jdbc.sql(
                """
                insert into extension (plan, cycle, institution, measure, until, reason, state,
                  asked_by, asked_at)
                values (:plan, :cycle, :institution, :measure, :until, :reason, 'asked',
                  :askedBy, :askedAt)
                returning id
                """)
            .param("plan", extension.cycle().plan().value())
            .param("cycle", extension.cycle().code())
            .param("institution", extension.institution().value())
            .param("measure", extension.measure().map(MeasureNumber::value).orElse(""))
            .param("until", extension.until().toString())
            .param("reason", extension.reason())
            .param("askedBy", extension.askedBy().value())
            .param("askedAt", extension.askedAt().toEpochMilli())
            .query(Long.class)
            .single();
    return find(id).orElseThrow();
  }

  @Override
  public Optional<Extension> find(long id) {
    return jdbc.sql("select * from extension where id = :id")
        .param("id", id)
        .query((row, n) -> extension(row))
        .optional();
  }

  private static Extension extension(ResultSet row) throws SQLException {
    var decidedBy = row.getLong("decided_by");
    var by = row.wasNull() ? Optional.<PersonId>empty() : Optional.of(new PersonId(decidedBy));
    return new Extension(
        row.getLong("id"),
        new CycleId(new PlanCode(row.getString("plan")), row.getString("cycle")),
        new InstitutionCode(row.getString("institution")),
        Optional.of(row.getString("measure")).filter(m -> !m.isEmpty()).map(MeasureNumber::new),
        LocalDate.parse(row.getString("until")),
        row.getString("reason"),
        Extension.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        new PersonId(row.getLong("asked_by")),
        Instant.ofEpochMilli(row.getLong("asked_at")),
        by);
  }

  @Override
  public boolean decide(long id, Extension.State decision, PersonId by, Instant at) {
    return jdbc.sql(
                """
                update extension set state = :state, decided_by = :by, decided_at = :at
                where id = :id and state = 'asked'
                """)
            .param("state", decision.name().toLowerCase(Locale.ROOT))
            .param("by", by.value())
            .param("at", at.toEpochMilli())
            .param("id", id)
            .update()
        > 0;
  }

  @Override
  public List<Extension> between(long first, long last) {
    return jdbc.sql("select * from extension where id >= :first and id <= :last order by id")
        .param("first", first)
        .param("last", last)
        .query((row, n) -> extension(row))
        .list();
  }

  @Override
  public List<Extension> ofCycle(CycleId cycle) {
    return jdbc.sql(
            """
            select * from extension
            where plan = :plan and cycle = :cycle and state in ('asked', 'granted') order by id
            """)
        .param("plan", cycle.plan().value())
        .param("cycle", cycle.code())
        .query((row, n) -> extension(row))
        .list();
  }

  @Override
  public boolean takeBack(long id, PersonId by, Instant at) {
    return jdbc.sql(
                """
                update extension set state = 'refused', decided_by = :by, decided_at = :at
                where id = :id and state = 'granted'
                """)
            .param("by", by.value())
            .param("at", at.toEpochMilli())
            .param("id", id)
            .update()
        > 0;
  }
}
