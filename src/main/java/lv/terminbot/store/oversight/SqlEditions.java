package lv.terminbot.store.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.oversight.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row for each day and kind; its key is what makes it once. */
final class SqlEditions implements Editions {
  private final JdbcClient jdbc;

  SqlEditions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Edition> latest(Kind kind) {
    return jdbc.sql(
            """
            select day, told_until from edition where kind = :kind
            order by told_until desc, day desc limit 1
            """)
        .param("kind", code(kind))
        .query(
            (row, n) ->
                new Edition(
                    LocalDate.parse(row.getString("day")),
                    Instant.ofEpochMilli(row.getLong("told_until"))))
        .optional();
  }

  @Override
  public boolean claim(Kind kind, Edition edition) {
    return jdbc.sql(
                """
                insert into edition (kind, day, told_until) values (:kind, :day, :until)
                on conflict (kind, day) do nothing
                """)
            .param("kind", code(kind))
            .param("day", edition.day().toString())
            .param("until", edition.until().toEpochMilli())
            .update()
        > 0;
  }

  private static String code(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
