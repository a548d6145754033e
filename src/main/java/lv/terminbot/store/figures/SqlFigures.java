package lv.terminbot.store.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.figures.StoredFigures;
import lv.terminbot.store.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A query a figure. */
final class SqlFigures implements StoredFigures {
  private final JdbcClient jdbc;
  private final Database database;
  private final Clock clock;

  SqlFigures(JdbcClient jdbc, Database database, Clock clock) {
    this.jdbc = jdbc;
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Read read() {
    return new Read(
        number("select count(*) from inbox where done_at is null"),
        age("select min(received_at) from inbox where done_at is null"),
        outbox(),
        age(
            "select min(queued_at) from outbox where state = 'queued' and holder is null"
                + " and not_before <= "
                + clock.millis()),
        number(
            "select count(*) from occasion where outcome is null and due_at <= " + clock.millis()),
        reminders(),
        number(
            database == Database.POSTGRESQL
                ? "select pg_database_size(current_database())"
                : "select c.page_count * s.page_size from pragma_page_count c, pragma_page_size s"),
        number("select coalesce(sum(size), 0) from evidence where state = 'kept'"));
  }

  private long number(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }

  private Optional<Duration> age(String sql) {
    return jdbc.sql(sql)
        .query((row, n) -> row.getLong(1))
        .optional()
        .filter(at -> at > 0)
        .map(at -> Duration.between(Instant.ofEpochMilli(at), clock.instant()));
  }

  private List<Messages> outbox() {
    return jdbc.sql("select state, urgency, count(*) from outbox group by state, urgency")
        .query((row, n) -> new Messages(row.getString(1), row.getString(2), row.getLong(3)))
        .list();
  }

  private Map<String, Long> reminders() {
    return jdbc
        .sql("select outcome, count(*) from reminder group by outcome")
        .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
