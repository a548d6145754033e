package lv.terminbot.store.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.people.PersonId;
import lv.terminbot.reminder.nudge.NudgeRecipients;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row for each nudge and person: the key is what makes it once. */
final class SqlNudgeRecipients implements NudgeRecipients {
  private static final RowMapper<RecipientRow> RECIPIENT =
      new SimplePropertyRowMapper<>(RecipientRow.class);
  private final JdbcClient jdbc;

  SqlNudgeRecipients(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record RecipientRow(long person, String fate, @Nullable String state) {
    Recipient recipient() {
      return new Recipient(
          new PersonId(person),
          Fate.valueOf(fate.toUpperCase(Locale.ROOT)),
          Optional.ofNullable(state).map(s -> DeliveryState.valueOf(s.toUpperCase(Locale.ROOT))));
    }
  }

  @Override
  public List<PersonId> undecided(long nudge) {
    return jdbc.sql(
            """
            select person from nudge_recipient where nudge = :nudge and fate = 'chosen'
            order by person
            """)
        .param("nudge", nudge)
        .query((row, n) -> new PersonId(row.getLong("person")))
        .list();
  }

  @Override
  public boolean decide(long nudge, PersonId person, Fate fate, Instant at) {
    return jdbc.sql(
                """
                update nudge_recipient set fate = :fate, decided_at = :at
                where nudge = :nudge and person = :person and fate = 'chosen'
                  and exists (select 1 from nudge where id = :nudge and state = 'planned')
                """)
            .param("nudge", nudge)
            .param("person", person.value())
            .param("fate", fate.name().toLowerCase(Locale.ROOT))
            .param("at", at.toEpochMilli())
            .update()
        > 0;
  }

  @Override
  public void told(long nudge, PersonId person, OutgoingId message, String template) {
    jdbc.sql(
            """
            update nudge_recipient set outgoing = :outgoing, template = :template
            where nudge = :nudge and person = :person
            """)
        .param("outgoing", message.value())
        .param("template", template)
        .param("nudge", nudge)
        .param("person", person.value())
        .update();
  }

  @Override
  public List<Recipient> recipients(long nudge) {
    return jdbc
        .sql(
            """
            select n.person, n.fate, o.state from nudge_recipient n
            left join outbox o on o.id = n.outgoing
            where n.nudge = :nudge order by n.person
            """)
        .param("nudge", nudge)
        .query(RECIPIENT)
        .list()
        .stream()
        .map(RecipientRow::recipient)
        .toList();
  }

  @Override
  public boolean remindedSince(PersonId person, Instant moment) {
    return jdbc.sql(
            """
            select exists (
              select 1 from outbox o
              where o.chat = :person and o.urgency = 'bulk' and o.queued_at > :moment
                and (exists (select 1 from reminder r where r.outgoing = o.id)
                  or exists (select 1 from nudge_recipient n where n.outgoing = o.id)))
            """)
        .param("person", person.value())
        .param("moment", moment.toEpochMilli())
        .query(Boolean.class)
        .single();
  }

  @Override
  public boolean remindedOn(PersonId person, LocalDate day) {
    return jdbc.sql(
            "select exists (select 1 from reminded_day where person = :person and day = :day)")
        .param("person", person.value())
        .param("day", day.toString())
        .query(Boolean.class)
        .single();
  }
}
