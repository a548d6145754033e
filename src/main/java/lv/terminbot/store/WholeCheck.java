package lv.terminbot.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Once a week the whole file of the embedded database is looked through, beside all else; a server
 * looks after its own.
 */
public final class WholeCheck {
  private static final Logger LOG = LoggerFactory.getLogger(WholeCheck.class);
  private static final Duration EVERY = Duration.ofDays(7);
  private final JdbcClient jdbc;
  private final DataSource source;
  private final OwnCommit own;
  private final DatabaseFaults faults;
  private final Clock clock;

  WholeCheck(
      JdbcClient jdbc, DataSource source, OwnCommit own, DatabaseFaults faults, Clock clock) {
    this.jdbc = jdbc;
    this.source = source;
    this.own = own;
    this.faults = faults;
    this.clock = clock;
  }

  /** Looks, if it is time; takes as long as reading the file takes. */
  public void lookIfDue() {
    if (!(source instanceof EmbeddedDatabase) || !isDue()) {
      return;
    }
    var sound = isSound();
    own.of(
        () ->
            jdbc.sql(
                    """
                    insert into whole_check (one, checked_at) values (1, :at)
                    on conflict (one) do update set checked_at = excluded.checked_at
                    """)
                .param("at", clock.millis())
                .update());
    if (sound) {
      LOG.info("the whole database was looked through and is sound");
    } else {
      faults.damaged();
    }
  }

  private boolean isDue() {
    var before = clock.instant().minus(EVERY).toEpochMilli();
    return own.reading(
        () ->
            jdbc.sql("select count(*) from whole_check where checked_at > :before")
                    .param("before", before)
                    .query(Integer.class)
                    .single()
                == 0);
  }

  private boolean isSound() {
    try (var connection = source.getConnection()) {
      connection.setReadOnly(true);
      return Soundness.isWholeAndSound(connection);
    } catch (SQLException refused) {
      faults.saw(refused);
      throw new IllegalStateException("the database could not be looked through", refused);
    }
  }
}
