package lv.terminbot.store.plans;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.mailbox.Bell;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.WrittenPlan.Origin;
import lv.terminbot.planning.PlanTables;
import lv.terminbot.planning.ProposedPlan;
import lv.terminbot.planning.ProposedPlan.State;
import lv.terminbot.planning.ReadSoon;
import lv.terminbot.planning.table.NamedPeople.Named;
import lv.terminbot.store.AfterCommit;
import lv.terminbot.store.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tables that were sent, a row each; one that is being read is leased to its reader for a while.
 */
final class SqlPlanTables implements PlanTables {
  private final JdbcClient jdbc;
  private final Database database;
  private final Bell fetches;
  private final ReadSoon soon;

  SqlPlanTables(JdbcClient jdbc, Database database, Bell fetches, ReadSoon soon) {
    this.jdbc = jdbc;
    this.database = database;
    this.fetches = fetches;
    this.soon = soon;
  }

  @Override
  public long add(PersonId by, String fileId, String name, Instant at) {
    var id =
        jdbc.sql(
                """
                insert into plan_table
                  (person, origin, file_id, name, state, tries, not_before, sent_at)
                values (:person, 'table', :fileId, :name, 'waiting', 0, 0, :at)
                returning id
                """)
            .param("person", by.value())
            .param("fileId", fileId)
            .param("name", name)
            .param("at", at.toEpochMilli())
            .query(Long.class)
            .single();
    AfterCommit.ring(fetches);
    return id;
  }

  @Override
  public long offer(ProposedPlan file, String name, Instant at) {
    return jdbc.sql(
            """
            insert into plan_table
              (origin, file_id, name, state, tries, not_before, plan, source, sent_at)
            values ('file', '', :name, 'offered', 0, 0, :plan, :source, :at)
            returning id
            """)
        .param("name", name)
        .param("plan", file.plan().value())
        .param("source", file.text())
        .param("at", at.toEpochMilli())
        .query(Long.class)
        .single();
  }

  @Override
  public Optional<Arrived> take(Instant now, Instant until) {
    return jdbc.sql(
            """
            update plan_table set not_before = :until, tries = tries + 1
            where id = (
                select min(id) from plan_table where state = 'here' and not_before <= :now)
              and not_before <= :now
            returning id, person, file_id, name, coalesce(reason, '') as reason, tries
            """)
        .param("until", until.toEpochMilli())
        .param("now", now.toEpochMilli())
        .query(
            (row, n) ->
                new Arrived(
                    row.getLong("id"),
                    new PersonId(row.getLong("person")),
                    row.getString("file_id"),
                    row.getString("name"),
                    row.getString("reason"),
                    row.getInt("tries") - 1))
        .optional();
  }

  @Override
  public byte[] content(long id) {
    return jdbc.sql("select content from plan_table where id = :id and content is not null")
        .param("id", id)
        .query((row, n) -> row.getBytes("content"))
        .optional()
        .orElse("".getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean show(ProposedPlan proposed) {
    return jdbc.sql(
                """
                update plan_table
                set state = 'shown', plan = :plan, base = :base, source = :source, apply_at = null
                where id = :id and state in ('here', 'offered', 'shown')
                """)
            .param("plan", proposed.plan().value())
            .param("base", proposed.base())
            .param("source", proposed.text())
            .param("id", proposed.id())
            .update()
        > 0;
  }

  @Override
  public Optional<ProposedPlan> find(long id) {
    return jdbc.sql(
            """
            select id, state, origin, plan, coalesce(base, '') as base, source from plan_table
            where id = :id and source is not null
            """)
        .param("id", id)
        .query(
            (row, n) ->
                new ProposedPlan(
                    row.getLong("id"),
                    State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                    Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
                    new PlanCode(row.getString("plan")),
                    row.getString("base"),
                    row.getString("source")))
        .optional();
  }

  @Override
  public void name(long id, List<Named> people) {
    jdbc.sql("update plan_table set people = :people where id = :id")
        .param("people", NamedLines.write(people))
        .param("id", id)
        .update();
  }

  @Override
  public List<Named> named(long id) {
    return jdbc.sql("select people from plan_table where id = :id and people is not null")
        .param("id", id)
        .query(String.class)
        .optional()
        .map(NamedLines::read)
        .orElse(List.of());
  }

  @Override
  public boolean want(long id, PersonId by, Instant at) {
    var wanted =
        jdbc.sql(
                    """
                    update plan_table set apply_at = :at, person = :by, tries = 0, not_before = 0
                    where id = :id and state = 'shown' and apply_at is null
                    """)
                .param("at", at.toEpochMilli())
                .param("by", by.value())
                .param("id", id)
                .update()
            > 0;
    soon.begin();
    return wanted;
  }

  @Override
  public Optional<Wanted> takeWanted(Instant now, Instant until) {
    return jdbc.sql(
            """
            update plan_table set not_before = :until, tries = tries + 1
            where id = (
                select min(id) from plan_table
                where state = 'shown' and apply_at is not null and not_before <= :now)
              and not_before <= :now
            returning id, person, tries
            """)
        .param("until", until.toEpochMilli())
        .param("now", now.toEpochMilli())
        .query(
            (row, n) ->
                new Wanted(
                    row.getLong("id"),
                    new PersonId(row.getLong("person")),
                    row.getInt("tries") - 1))
        .optional();
  }

  @Override
  public void again(long id) {
    jdbc.sql(
            """
            update plan_table
            set state = 'here', source = null, people = null, apply_at = null, tries = 0,
                not_before = 0
            where id = :id and state = 'shown'
            """)
        .param("id", id)
        .update();
    soon.begin();
  }

  @Override
  public boolean settle(long id, State state, Instant at) {
    return jdbc.sql(
                """
                update plan_table
                set state = :state, content = null, source = null, people = null, done_at = :at
                where id = :id and state in ('waiting', 'here', 'offered', 'shown')
                """)
            .param("state", state.code())
            .param("at", at.toEpochMilli())
            .param("id", id)
            .update()
        > 0;
  }

  @Override
  public void recover() {
    // As with letters: only of the embedded database is it certain that every earlier one is dead.
    if (database == Database.SQLITE) {
      jdbc.sql("update plan_table set not_before = 0 where state in ('here', 'shown')").update();
    }
  }
}
