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
import lv.terminbot.store.instances.Instance;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ordered files, a row each; one that is being made is leased to its maker for a while and while it
 * lives.
 */
final class SqlFileOrders implements FileOrders {
  private final JdbcClient jdbc;
  private final Trail trail;
  private final Instance instance;

  SqlFileOrders(JdbcClient jdbc, Instance instance, Trail trail) {
    this.trail = trail;
    this.jdbc = jdbc;
    this.instance = instance;
  }

  @Override
  public Optional<Long> add(Wanted wanted, Instant at) {
    var added =
        jdbc.sql(
                """
                  insert into file_order (person, kind, plan, cycle, language, asked_at, leased_until,
                tries)
                  select :person, :kind, :plan, :cycle, :language, :at, 0, 0
                  where not exists (select 1 from file_order
                    where person = :person and kind = :kind and plan = :plan and cycle = :cycle
                      and done_at is null)
                  returning id
                """)
            .param("person", wanted.person().value())
            .param("kind", wanted.kind())
            .param("plan", wanted.cycle().plan().value())
            .param("cycle", wanted.cycle().code())
            .param("language", wanted.language())
            .param("at", at.toEpochMilli())
            .query((row, n) -> row.getLong("id"))
            .optional();
    added.ifPresent(
        id ->
            trail.write(
                TrailEntry.of(TrailEvent.FILE_ORDERED, "file order " + id)
                    .by(wanted.person())
                    .to(
                        wanted.kind()
                            + " "
                            + wanted.cycle().plan()
                            + " "
                            + wanted.cycle().code())));
    return added;
  }

  @Override
  public Optional<Instant> sentUnchanged(Wanted wanted, Instant since) {
    return jdbc.sql(
            """
            select max(o.asked_at) from file_order o
            where o.person = :person and o.kind = :kind and o.plan = :plan and o.cycle = :cycle
              and o.language = :language and o.done_at >= :since
              and not exists (select 1 from trail t where t.at > o.asked_at and t.what not in
                ('file.ordered', 'attachment.taken', 'data.taken', 'program.started'))
              and exists (select 1 from outbox d where d.chat = o.person and d.kind = 'document'
                and d.queued_at >= o.asked_at and d.state in ('queued', 'sent'))
              and not exists (select 1 from outbox d where d.chat = o.person
                and d.kind = 'document' and d.queued_at >= o.asked_at
                and d.state not in ('queued', 'sent'))
            """)
        .param("person", wanted.person().value())
        .param("kind", wanted.kind())
        .param("plan", wanted.cycle().plan().value())
        .param("cycle", wanted.cycle().code())
        .param("language", wanted.language())
        .param("since", since.toEpochMilli())
        .query((row, n) -> row.getLong(1))
        .optional()
        .filter(at -> at > 0)
        .map(Instant::ofEpochMilli);
  }

  @Override
  public int count(PersonId person, Instant since) {
    return jdbc.sql("select count(*) from file_order where person = :person and asked_at > :since")
        .param("person", person.value())
        .param("since", since.toEpochMilli())
        .query(Integer.class)
        .single();
  }

  @Override
  public Optional<FileOrder> take(Collection<String> kinds, Instant now, Instant until) {
    return jdbc.sql(
            """
            update file_order set leased_until = :until, tries = tries + 1, holder = :holder
            where id = (select min(id) from file_order
                where done_at is null and %1$s and kind in (:kinds))
              and %1$s
            returning id, person, kind, plan, cycle, tries
            """
                .formatted("(leased_until <= :now or " + instance.isDead("holder") + ")"))
        .param("holder", instance.id())
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
    jdbc.sql(
            "update file_order set leased_until = :until"
                + " where id = :id and done_at is null and holder = :holder")
        .param("until", until)
        .param("id", id)
        .param("holder", instance.id())
        .update();
  }

  @Override
  public void recover() {
    jdbc.sql(
            "update file_order set leased_until = 0 where done_at is null and "
                + instance.isDead("coalesce(holder, '')"))
        .update();
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
