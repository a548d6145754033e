package lv.terminbot.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What rests until a moment: messages and files to be tried again. A rest is a length of time; its
 * moment stands in the tables, so it is moved when the clock is set back.
 */
public final class RestingRows {
  private static final List<String> WAITING =
      List.of(
          "outbox set not_before = %s where state = 'queued' and not_before > :now",
          "inbox set not_before = %s where done_at is null and not_before > :now",
          "evidence set not_before = %s where state = 'waiting' and not_before > :now");

  private final JdbcClient jdbc;
  private final OwnCommit own;
  private final Clock clock;

  RestingRows(JdbcClient jdbc, OwnCommit own, Clock clock) {
    this.jdbc = jdbc;
    this.own = own;
    this.clock = clock;
  }

  /** Has all that rests go on so much earlier, though not before now. */
  public void shorten(Duration by) {
    own.of(() -> WAITING.stream().mapToInt(rows -> shorten(rows, by)).sum());
  }

  private int shorten(String rows, Duration by) {
    var earlier = "case when not_before - :by < :now then :now else not_before - :by end";
    return jdbc.sql("update " + rows.formatted(earlier))
        .param("by", by.toMillis())
        .param("now", clock.millis())
        .update();
  }
}
