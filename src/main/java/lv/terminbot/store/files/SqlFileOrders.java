package lv.terminbot.store.files;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.report.FileOrders;
import lv.terminbot.store.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ordered files, a row each; one that is being made is leased to its maker for a while. */
final class SqlFileOrders implements FileOrders {
  private final JdbcClient jdbc;
  private final Trail trail;
  private final Database database;

  SqlFileOrders(JdbcClient jdbc, Database database, Trail trail) {
    this.trail = trail;
    this.jdbc = jdbc;
    this.database = database;
  }

  @Override
  public Optional<Long> add(PersonId person, String wanted, CycleId cycle, Instant at) {
    var added =
        jdbc.sql(
                """
                insert into file_order (person, kind, plan, cycle, asked_at, leased_until, tries)
                select :person, :kind, :plan, :cycle, :at, 0, 0
                where not exists (select 1 from file_order
                  where person = :person and kind = :kind and plan = :plan and cycle = :cycle
                    and done_at is null)
                returning id
                """)
            .param("person", person.value())
            .param("kind", wanted)
            .param("plan", cycle.plan().value())
            .param("cycle", cycle.code())
            .param("at", at.toEpochMilli())
            .query((row, n) -> row.getLong("id"))
            .optional();
    added.ifPresent(
        id ->
            trail.write(
                TrailEntry.of(TrailEvent.FILE_ORDERED, "file order " + id)
                    .by(person)
                    .to(wanted + " " + cycle.plan() + " " + cycle.code())));
    return added;
  }

  @Override
  public Optional<FileOrder> take(Collection<String> kinds, Instant now, Instant until) {
    return jdbc.sql(
            """
            update file_order set leased_until = :until, tries = tries + 1
            where id = (select min(id) from file_order
                where done_at is null and leased_until <= :now and kind in (:kinds))
              and leased_until <= :now
            returning id, person, kind, plan, cycle, tries
            """)
        .param("until", until.toEpochMilli())
        .param("now", now.toEpochMilli())
        .param("kinds", kinds)
        .query(
            (row, n) ->
                new FileOrder(
                    row.getLong("id"),
                    new PersonId(row.getLong("person")),
                    row.getString("kind"),
                    new CycleId(new PlanCode(row.getString("plan")), row.getString("cycle")),
                    row.getInt("tries") - 1))
        .optional();
  }

  @Override
  public void hold(long id, Instant until) {
    lease(id, until.toEpochMilli());
  }

  @Override
  public void leave(long id) {
    lease(id, 0);
  }

  private void lease(long id, long until) {
    jdbc.sql("update file_order set leased_until = :until where id = :id and done_at is null")
        .param("until", until)
        .param("id", id)
        .update();
  }

  @Override
  public void recover() {
    // The lock of the embedded database proves that every earlier maker is dead; elsewhere another
    // server may be at it, and a dead one's lease ends by itself.
    if (database == Database.SQLITE) {
      jdbc.sql("update file_order set leased_until = 0 where done_at is null").update();
    }
  }

  @Override
  public boolean done(long id, Instant at) {
    return jdbc.sql("update file_order set done_at = :at where id = :id and done_at is null")
            .param("at", at.toEpochMilli())
            .param("id", id)
            .update()
        > 0;
  }
}
