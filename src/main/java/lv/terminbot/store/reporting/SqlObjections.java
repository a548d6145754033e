package lv.terminbot.store.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.progress.Objection;
import lv.terminbot.progress.Objections;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Objections, a row each. */
final class SqlObjections implements Objections {
  private final JdbcClient jdbc;
  private final Trail trail;

  SqlObjections(JdbcClient jdbc, Trail trail) {
    this.trail = trail;
    this.jdbc = jdbc;
  }

  @Override
  public Objection add(Objection objection) {
    var id =
        jdbc.sql(
                """
                insert into objection (plan, cycle, measure, institution, words, state, raised_by,
                  raised_at)
                values (:plan, :cycle, :measure, :institution, :words, :state, :by, :at)
                returning id
                """)
            .param("plan", objection.cycle().plan().value())
            .param("cycle", objection.cycle().code())
            .param("measure", objection.measure().number().value())
            .param("institution", objection.institution().value())
            .param("words", objection.words())
            .param("state", code(objection.state()))
            .param("by", objection.by().value())
            .param("at", objection.at().toEpochMilli())
            .query(Long.class)
            .single();
    return find(id).orElseThrow();
  }

  @Override
  public Optional<Objection> find(long id) {
    return between(id, id).stream().findFirst();
  }

  @Override
  public List<Objection> between(long first, long last) {
    return jdbc.sql("select * from objection where id >= :first and id <= :last order by id")
        .param("first", first)
        .param("last", last)
        .query((row, n) -> objection(row))
        .list();
  }

  @Override
  public List<Objection> raised(MeasureId measure) {
    return jdbc.sql(
            """
            select * from objection where plan = :plan and measure = :measure
              and state in ('raised', 'lifted', 'kept') order by id
            """)
        .param("plan", measure.plan().value())
        .param("measure", measure.number().value())
        .query((row, n) -> objection(row))
        .list();
  }

  @Override
  public boolean settle(long id, Objection.State from, Objection.State to) {
    var settled =
        jdbc.sql("update objection set state = :to where id = :id and state = :from")
                .param("to", code(to))
                .param("id", id)
                .param("from", code(from))
                .update()
            > 0;
    if (settled && to == Objection.State.RAISED) {
      find(id)
          .ifPresent(
              one ->
                  trail.write(about(one, TrailEvent.OBJECTION_RAISED).by(one.by()).to("raised")));
    }
    return settled;
  }

  @Override
  public void decided(long id, PersonId by, Instant at) {
    jdbc.sql("update objection set decided_by = :by, decided_at = :at where id = :id")
        .param("by", by.value())
        .param("at", at.toEpochMilli())
        .param("id", id)
        .update();
    find(id)
        .ifPresent(
            one ->
                trail.write(about(one, TrailEvent.OBJECTION_DECIDED).by(by).to(code(one.state()))));
  }

  private static TrailEntry about(Objection objection, TrailEvent event) {
    return TrailEntry.of(
        event,
        "objection %s: %s %s %s"
            .formatted(
                objection.id(),
                objection.institution(),
                objection.measure().number(),
                objection.cycle().code()));
  }

  private static Objection objection(ResultSet row) throws SQLException {
    var plan = new PlanCode(row.getString("plan"));
    var decidedAt = row.getLong("decided_at");
    return new Objection(
        row.getLong("id"),
        new CycleId(plan, row.getString("cycle")),
        new MeasureId(plan, new MeasureNumber(row.getString("measure"))),
        new InstitutionCode(row.getString("institution")),
        row.getString("words"),
        Objection.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        new PersonId(row.getLong("raised_by")),
        Instant.ofEpochMilli(row.getLong("raised_at")),
        decidedAt == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(decidedAt)));
  }

  private static String code(Objection.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
