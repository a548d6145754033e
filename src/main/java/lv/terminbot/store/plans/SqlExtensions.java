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
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wishes for more time, a row each. */
final class SqlExtensions implements Extensions {
  private final JdbcClient jdbc;
  private final Trail trail;

  SqlExtensions(JdbcClient jdbc, Trail trail) {
    this.trail = trail;
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
    var added = find(id).orElseThrow();
    trail.write(
        about(added, TrailEvent.TIME_ASKED).by(added.askedBy()).to(added.until().toString()));
    return added;
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
    return decide(id, Extension.State.ASKED, decision, by, at);
  }

  private boolean decide(
      long id, Extension.State before, Extension.State decision, PersonId by, Instant at) {
    var decided =
        jdbc.sql(
                    """
                    update extension set state = :state, decided_by = :by, decided_at = :at
                    where id = :id and state = :before
                    """)
                .param("state", code(decision))
                .param("before", code(before))
                .param("by", by.value())
                .param("at", at.toEpochMilli())
                .param("id", id)
                .update()
            > 0;
    if (decided) {
      find(id)
          .ifPresent(
              one ->
                  trail.write(
                      about(one, TrailEvent.TIME_DECIDED)
                          .by(by)
                          .from(code(before))
                          .to(code(decision) + " " + one.until())));
    }
    return decided;
  }

  private static TrailEntry about(Extension extension, TrailEvent event) {
    return TrailEntry.of(
        event,
        "extension %s: %s %s %s"
            .formatted(
                extension.id(),
                extension.institution(),
                extension.measure().map(MeasureNumber::value).orElse("all"),
                extension.cycle().code()));
  }

  private static String code(Extension.State state) {
    return state.name().toLowerCase(Locale.ROOT);
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
    return decide(id, Extension.State.GRANTED, Extension.State.REFUSED, by, at);
  }
}
