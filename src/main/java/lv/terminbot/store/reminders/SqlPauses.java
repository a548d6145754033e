package lv.terminbot.store.reminders;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.reminder.Pauses;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row for each pause; the key is its number, so that of two at once one begins it. */
final class SqlPauses implements Pauses {
  private final JdbcClient jdbc;
  private final Trail trail;
  private final Clock clock;

  SqlPauses(JdbcClient jdbc, Trail trail, Clock clock) {
    this.trail = trail;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Optional<Lasting> lasting() {
    return jdbc.sql(
            """
            select version, since, paused_by, ends_at from pause
            where ended_at is null and (ends_at is null or ends_at > :now)
            order by version desc limit 1
            """)
        .param("now", clock.millis())
        .query(
            (row, n) ->
                new Lasting(
                    row.getInt("version"),
                    Instant.ofEpochMilli(row.getLong("since")),
                    Optional.of(row.getLong("paused_by")).filter(by -> by != 0).map(PersonId::new),
                    Optional.of(row.getLong("ends_at"))
                        .filter(end -> end != 0)
                        .map(Instant::ofEpochMilli)))
        .optional();
  }

  @Override
  public int version() {
    return jdbc.sql("select coalesce(max(version), 0) from pause").query(Integer.class).single();
  }

  @Override
  public boolean begin(int after, PersonId by, Instant at, Optional<Instant> until) {
    var begun =
        jdbc.sql(
                    """
                    insert into pause (version, since, paused_by, ends_at)
                    select cast(:next as integer), cast(:at as bigint), cast(:by as bigint),
                      cast(:until as bigint)
                    where not exists (
                      select 1 from pause
                      where ended_at is null and (ends_at is null or ends_at > cast(:at as bigint)))
                    on conflict (version) do nothing
                    """)
                .param("next", after + 1)
                .param("at", at.toEpochMilli())
                .param("by", by.value())
                .param("until", until.map(Instant::toEpochMilli).orElse(null))
                .update()
            > 0;
    if (begun) {
      trail.write(TrailEntry.of(TrailEvent.SENDING_PAUSED, "pause " + (after + 1)).by(by));
    }
    return begun;
  }

  @Override
  public boolean end(int version, PersonId by, Instant at) {
    var ended =
        jdbc.sql(
                    """
                    update pause set ended_at = :at, ended_by = :by
                    where version <= :version and ended_at is null
                    """)
                .param("version", version)
                .param("at", at.toEpochMilli())
                .param("by", by.value())
                .update()
            > 0;
    if (ended) {
      trail.write(TrailEntry.of(TrailEvent.SENDING_RESUMED, "pause " + version).by(by));
    }
    return ended;
  }
}
