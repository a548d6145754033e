package lv.terminbot.store.oversight;

import java.util.List;
import java.util.Optional;
import lv.terminbot.oversight.Happenings;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads what happened from the tables of those to whom it happened; keeps nothing of its own. */
final class SqlHappenings implements Happenings {
  private static final RowMapper<PersonId> PERSON = (row, n) -> new PersonId(row.getLong("person"));
  private static final RowMapper<Drafted> DRAFTED =
      (row, n) ->
          new Drafted(
              new PersonId(row.getLong("person")),
              measure(row.getString("plan"), row.getString("measure")),
              Optional.ofNullable(row.getString("institution")).map(InstitutionCode::new));
  private final JdbcClient jdbc;

  SqlHappenings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Reported> reported(Time time) {
    return within(
            time,
            """
            select number, plan, measure, institution, state from progress_update
            where submitted_at > :after and submitted_at <= :until order by number
            """)
        .query(
            (row, n) ->
                new Reported(
                    row.getLong("number"),
                    measure(row.getString("plan"), row.getString("measure")),
                    new InstitutionCode(row.getString("institution")),
                    ProgressState.parse(row.getString("state")).orElseThrow()))
        .list();
  }

  @Override
  public List<Drafted> drafted(Time time) {
    return within(
            time,
            """
            select person, plan, measure, institution from draft
            where changed_at > :after and changed_at <= :until and pace <> 'given-up' order by id
            """)
        .query(DRAFTED)
        .list();
  }

  @Override
  public List<Drafted> drafts(CycleId cycle) {
    return jdbc.sql(
            """
            select person, plan, measure, institution from draft
            where plan = :plan and cycle = :cycle and pace <> 'given-up' order by id
            """)
        .param("plan", cycle.plan().value())
        .param("cycle", cycle.code())
        .query(DRAFTED)
        .list();
  }

  @Override
  public List<Joined> joined(Time time) {
    return within(
            time,
            """
            select opened_by as person, institution from join_link
            where used_at > :after and used_at <= :until order by used_at, id
            """)
        .query(
            (row, n) ->
                new Joined(
                    new PersonId(row.getLong("person")),
                    Optional.of(row.getString("institution"))
                        .filter(code -> !code.isEmpty())
                        .map(InstitutionCode::new)))
        .list();
  }

  @Override
  public List<PersonId> lost(Time time) {
    return within(
            time,
            """
            select p.id as person from person p
            where p.reachable = false and (
              exists (
                select 1 from outbox o where o.chat = p.id and o.state = 'blocked'
                  and o.settled_at > :after and o.settled_at <= :until)
              or exists (
                select 1 from inbox i where i.chat = p.id and i.content = 'left'
                  and i.received_at > :after and i.received_at <= :until))
            order by p.id
            """)
        .query(PERSON)
        .list();
  }

  @Override
  public List<PersonId> undelivered(Time time) {
    return within(
            time,
            """
            select distinct o.chat as person from outbox o join person p on p.id = o.chat
            where o.kind = 'message' and o.state in ('failed', 'uncertain')
              and o.settled_at > :after and o.settled_at <= :until
            order by o.chat
            """)
        .query(PERSON)
        .list();
  }

  private StatementSpec within(Time time, String sql) {
    return jdbc.sql(sql)
        .param("after", time.after().toEpochMilli())
        .param("until", time.until().toEpochMilli());
  }

  private static MeasureId measure(String plan, String number) {
    return new MeasureId(new PlanCode(plan), new MeasureNumber(number));
  }
}
