package lv.terminbot.store.inbox;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.mailbox.LastPoll;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row, once there is one. */
final class SqlLastPoll implements LastPoll {
  private final JdbcClient jdbc;

  SqlLastPoll(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Instant> at() {
    return jdbc.sql("select polled_at from last_poll")
        .query(Long.class)
        .optional()
        .map(Instant::ofEpochMilli);
  }

  @Override
  public void put(Instant at) {
    jdbc.sql(
            """
            insert into last_poll (one, polled_at) values (1, :at)
            on conflict (one) do update set polled_at = excluded.polled_at
            """)
        .param("at", at.toEpochMilli())
        .update();
  }
}
