package lv.terminbot.store.reminders;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.reminder.nudge.Nudge;
import lv.terminbot.reminder.nudge.Nudge.Hours;
import lv.terminbot.reminder.nudge.NudgeScope;
import lv.terminbot.reminder.nudge.Nudges;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A row for each nudge. */
final class SqlNudges implements Nudges {
  private static final RowMapper<NudgeRow> ROW = new SimplePropertyRowMapper<>(NudgeRow.class);
  private static final String COLUMNS =
      "select id, coordinator, scope, words, state, hours, shown_at, send_at from nudge ";
  private final JdbcClient jdbc;
  private final Trail trail;

  SqlNudges(JdbcClient jdbc, Trail trail) {
    this.trail = trail;
    this.jdbc = jdbc;
  }

  record NudgeRow(
      long id,
      long coordinator,
      String scope,
      String words,
      String state,
      String hours,
      long shownAt,
      @Nullable Long sendAt) {
    Nudge nudge() {
      return new Nudge(
          id,
          new PersonId(coordinator),
          NudgeScope.parse(scope),
          words,
          Nudge.State.valueOf(state.toUpperCase(Locale.ROOT)),
          Hours.valueOf(hours.toUpperCase(Locale.ROOT)),
          Instant.ofEpochMilli(shownAt),
          Optional.ofNullable(sendAt).map(Instant::ofEpochMilli));
    }
  }

  @Override
  public Nudge add(
      PersonId by, NudgeScope scope, String words, List<PersonId> recipients, Instant at) {
    var added =
        jdbc.sql(
                """
                insert into nudge (coordinator, scope, words, state, hours, shown_at)
                values (:by, :scope, :words, 'shown', 'office', :at)
                returning id, coordinator, scope, words, state, hours, shown_at, send_at
                """)
            .param("by", by.value())
            .param("scope", scope.text())
            .param("words", words)
            .param("at", at.toEpochMilli())
            .query(ROW)
            .single()
            .nudge();
    for (var person : recipients) {
      jdbc.sql(
              """
              insert into nudge_recipient (nudge, person, fate, decided_at)
              values (:nudge, :person, 'chosen', :at)
              """)
          .param("nudge", added.id())
          .param("person", person.value())
          .param("at", at.toEpochMilli())
          .update();
    }
    return added;
  }

  @Override
  public Optional<Nudge> find(long id) {
    return jdbc.sql(COLUMNS + "where id = :id")
        .param("id", id)
        .query(ROW)
        .optional()
        .map(NudgeRow::nudge);
  }

  @Override
  public boolean plan(long id, Instant sendAt, Hours hours) {
    var planned =
        jdbc.sql(
                    """
                    update nudge set state = 'planned', send_at = :sendAt, hours = :hours
                    where id = :id and state = 'shown'
                    """)
                .param("id", id)
                .param("sendAt", sendAt.toEpochMilli())
                .param("hours", hours.name().toLowerCase(Locale.ROOT))
                .update()
            > 0;
    if (planned) {
      find(id)
          .ifPresent(
              nudge ->
                  trail.write(
                      TrailEntry.of(TrailEvent.NUDGE_ORDERED, "nudge " + id)
                          .by(nudge.by())
                          .to(nudge.scope().text())));
    }
    return planned;
  }

  @Override
  public boolean cancel(long id) {
    return became(
        "cancelled",
        """
        state in ('shown', 'planned') and not exists (
          select 1 from nudge_recipient where nudge = :id and outgoing is not null)
        """,
        id);
  }

  @Override
  public List<Nudge> due(Instant now) {
    return nudges(
        jdbc.sql(COLUMNS + "where state = 'planned' and send_at <= :now order by id desc")
            .param("now", now.toEpochMilli()));
  }

  @Override
  public Optional<Instant> nextDue(Instant now) {
    return jdbc.sql(
            """
            select send_at from nudge where state = 'planned' and send_at > :now
            order by send_at limit 1
            """)
        .param("now", now.toEpochMilli())
        .query(Long.class)
        .optional()
        .map(Instant::ofEpochMilli);
  }

  @Override
  public boolean finish(long nudge) {
    return became(
        "told",
        """
        state = 'planned' and not exists (
          select 1 from nudge_recipient where nudge = :id and fate = 'chosen')
        """,
        nudge);
  }

  @Override
  public List<Nudge> unreported() {
    return nudges(jdbc.sql(COLUMNS + "where state = 'told' order by id"));
  }

  @Override
  public boolean report(long nudge) {
    return became("reported", "state = 'told'", nudge);
  }

  private boolean became(String state, String where, long nudge) {
    return jdbc.sql("update nudge set state = :state where id = :id and " + where)
            .param("state", state)
            .param("id", nudge)
            .update()
        > 0;
  }

  private static List<Nudge> nudges(StatementSpec sql) {
    return sql.query(ROW).list().stream().map(NudgeRow::nudge).toList();
  }
}
