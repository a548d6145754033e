package lv.terminbot.store.copies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.backup.NotKnown;
import lv.terminbot.backup.Restorations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is changed in the tables once they were put back from a copy. */
final class SqlRestorations implements Restorations {
  /** What was still to be done in the copy, and may have been done since by the lost database. */
  private static final List<String> DONE_OR_NOT =
      List.of(
          """
          update outbox set state = 'dropped', holder = null, held_at = null, settled_at = :now
          where state = 'queued' and kind in ('edit', 'tap', 'inline')
          """,
          """
          update reminder set outcome = 'merged', decided_at = :now
          where outcome = 'waiting' and wait_until <= :now
          """,
          "delete from snooze where due_at <= :now",
          """
          update nudge set state = 'cancelled'
          where state = 'told' or state = 'planned' and send_at <= :now
          """,
          "update file_order set done_at = :now where done_at is null",
          """
          insert into pause (version, since)
          select coalesce(max(version), 0) + 1, cast(:now as bigint) from pause
          having not exists (select 1 from pause where ended_at is null and ends_at is null)
          """,
          "update restoration set settled_at = :now where settled_at is null");

  private final JdbcClient jdbc;
  private final Numbering numbering;
  private final DataHome home;

  SqlRestorations(JdbcClient jdbc, Numbering numbering, DataHome home) {
    this.jdbc = jdbc;
    this.numbering = numbering;
    this.home = home;
  }

  @Override
  public Optional<Instant> unsettled() {
    if (home.hasMoved()) {
      jdbc.sql(PutBackServer.MARK).update();
    }
    return jdbc.sql(
            """
            select copied_at from restoration where settled_at is null
            order by copied_at desc limit 1
            """)
        .query(Long.class)
        .optional()
        .map(Instant::ofEpochMilli);
  }

  @Override
  public NotKnown settle(Instant now) {
    var messages =
        done(
            """
            update outbox set state = 'uncertain', holder = null, held_at = null,
              settled_at = :now, told_at = :now, reason = 'the data were put back from a copy'
            where state = 'queued' and kind in ('message', 'document')
            """,
            now);
    var occasions =
        done(
            "update occasion set outcome = 'merged' where outcome is null and due_at <= :now", now);
    DONE_OR_NOT.forEach(sql -> done(sql, now));
    return new NotKnown(messages, occasions, numbering.jump());
  }

  private int done(String sql, Instant now) {
    return jdbc.sql(sql).param("now", now.toEpochMilli()).update();
  }
}
