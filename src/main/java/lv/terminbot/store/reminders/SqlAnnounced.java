package lv.terminbot.store.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.terminbot.campaign.Announced;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.PlanCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Announcements, a row for each person and key date; the key makes them once. */
final class SqlAnnounced implements Announced {
  private static final String THIS_ONE =
      " where person = :person and plan = :plan and name = :name";

  private final JdbcClient jdbc;

  SqlAnnounced(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Told> told(PlanCode plan, LocalDate from) {
    return jdbc.sql(
            """
            select person, name, held_at, title, told_at from announced_date
            where plan = :plan and held_at >= :from and cancelled_at is null
            order by person, name
            """)
        .param("plan", plan.value())
        .param("from", from.toString())
        .query(
            (row, n) ->
                new Told(
                    new PersonId(row.getLong("person")),
                    row.getString("name"),
                    row.getString("held_at"),
                    row.getString("title"),
                    Instant.ofEpochMilli(row.getLong("told_at"))))
        .list();
  }

  @Override
  public boolean claim(PlanCode plan, Told told) {
    return of(
                plan,
                told,
                """
                insert into announced_date
                  (person, plan, name, held_at, title, outgoing, told_at)
                select :person, :plan, :name, :heldAt, :title, 0, :at
                where not exists (
                  select 1 from announcement former
                  where former.person = :person and former.plan = :plan
                    and former.held_on = :heldOn and former.title = :title)
                on conflict (person, plan, name) do update
                set held_at = excluded.held_at, title = excluded.title,
                  told_at = excluded.told_at, cancelled_at = null
                where announced_date.held_at <> excluded.held_at
                  or announced_date.cancelled_at is not null
                """)
            .param("heldAt", told.moment())
            .param("heldOn", told.on().toString())
            .param("title", told.title())
            .param("at", told.at().toEpochMilli())
            .update()
        > 0;
  }

  @Override
  public boolean cancel(PlanCode plan, Told told, Instant now) {
    var once = THIS_ONE + " and cancelled_at is null";
    return of(plan, told, "update announced_date set cancelled_at = :now" + once)
            .param("now", now.toEpochMilli())
            .update()
        > 0;
  }

  @Override
  public void sent(PlanCode plan, Told told, OutgoingId message) {
    of(plan, told, "update announced_date set outgoing = :outgoing" + THIS_ONE)
        .param("outgoing", message.value())
        .update();
  }

  private StatementSpec of(PlanCode plan, Told told, String sql) {
    return jdbc.sql(sql)
        .param("person", told.person().value())
        .param("plan", plan.value())
        .param("name", told.name());
  }
}
