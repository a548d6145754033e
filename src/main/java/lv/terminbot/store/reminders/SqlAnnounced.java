package lv.terminbot.store.reminders;

import java.time.Instant;
import java.util.Set;
import lv.terminbot.campaign.Announced;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.KeyDate;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Announcements, a row each; the key makes them once. */
final class SqlAnnounced implements Announced {
  private final JdbcClient jdbc;

  SqlAnnounced(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<PersonId> whoKnows(PlanCode plan, KeyDate date) {
    return jdbc.sql(
            "select person from announcement"
                + " where plan = :plan and held_on = :heldOn and title = :title")
        .param("plan", plan.value())
        .param("heldOn", date.on().toString())
        .param("title", date.title().in(Language.LATVIAN))
        .query((row, n) -> new PersonId(row.getLong("person")))
        .set();
  }

  @Override
  public boolean claim(PersonId person, PlanCode plan, KeyDate date, Instant now) {
    return jdbc.sql(
                """
                insert into announcement (person, plan, held_on, title, outgoing, told_at)
                values (:person, :plan, :heldOn, :title, 0, :now)
                on conflict do nothing
                """)
            .param("person", person.value())
            .param("plan", plan.value())
            .param("heldOn", date.on().toString())
            .param("title", date.title().in(Language.LATVIAN))
            .param("now", now.toEpochMilli())
            .update()
        > 0;
  }

  @Override
  public void told(PersonId person, PlanCode plan, KeyDate date, OutgoingId message) {
    jdbc.sql(
            """
            update announcement set outgoing = :outgoing
            where person = :person and plan = :plan and held_on = :heldOn and title = :title
            """)
        .param("outgoing", message.value())
        .param("person", person.value())
        .param("plan", plan.value())
        .param("heldOn", date.on().toString())
        .param("title", date.title().in(Language.LATVIAN))
        .update();
  }
}
