package lv.terminbot.store.people;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The trail as a table whose rows neither change nor go; each bears a digest of itself and of the
 * row before.
 */
public final class SqlTrail implements Trail {
  private final JdbcClient jdbc;
  private final Clock clock;

  SqlTrail(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void write(TrailEntry entry) {
    var at = clock.millis();
    jdbc.sql(
            """
            insert into trail (at, by_person, what, about, before, after, digest)
            values (:at, :by, :what, :about, :before, :after, :digest)
            """)
        .param("at", at)
        .param("by", entry.by().map(PersonId::value).orElse(null))
        .param("what", entry.what())
        .param("about", entry.about())
        .param("before", entry.before())
        .param("after", entry.after())
        .param("digest", digest(last(), at, entry))
        .update();
  }

  private String last() {
    return jdbc.sql("select digest from trail order by id desc limit 1")
        .query(String.class)
        .optional()
        .orElse("");
  }

  /** The number of the first row that does not follow from the one before, if there is one. */
  public Optional<Long> firstBent() {
    var before = new String[] {""};
    return jdbc.sql("select * from trail order by id").query(SqlTrail::row).list().stream()
        .filter(
            row -> {
              var follows = row.digest().equals(digest(before[0], row.at(), row.entry()));
              before[0] = row.digest();
              return !follows;
            })
        .map(Row::id)
        .findFirst();
  }

  /** How many rows there are. */
  public long length() {
    return jdbc.sql("select count(*) from trail").query(Long.class).single();
  }

  private record Row(long id, long at, TrailEntry entry, String digest) {}

  private static Row row(ResultSet row, int n) throws SQLException {
    var by = row.getLong("by_person");
    var nobody = row.wasNull();
    return new Row(
        row.getLong("id"),
        row.getLong("at"),
        new TrailEntry(
            nobody ? Optional.empty() : Optional.of(new PersonId(by)),
            row.getString("what"),
            row.getString("about"),
            row.getString("before"),
            row.getString("after")),
        row.getString("digest"));
  }

  private static String digest(String before, long at, TrailEntry entry) {
    var by = entry.by().map(person -> Long.toString(person.value())).orElse("");
    var all =
        String.join(
            "\n",
            before,
            Long.toString(at),
            by,
            entry.what(),
            entry.about(),
            entry.before(),
            entry.after());
    return DigestUtils.sha256Hex(all.getBytes(StandardCharsets.UTF_8));
  }
}
