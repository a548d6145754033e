package lv.terminbot.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.OfTrail;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.TrailBook;
import lv.terminbot.people.TrailCheck;
import lv.terminbot.people.TrailEnd;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.people.TrailLine;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trail as it is read, and followed from row to row. */
final class SqlTrailBook implements TrailBook {
  private final JdbcClient jdbc;

  SqlTrailBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public TrailEnd end() {
    return jdbc.sql("select number, digest from trail_end")
        .query((row, n) -> new TrailEnd(row.getLong("number"), row.getString("digest")))
        .single();
  }

  @Override
  public List<TrailLine> before(long number, OfTrail.Part part, int most) {
    var words =
        Stream.of(TrailEvent.values())
            .filter(event -> event.isIn(part))
            .map(TrailEvent::code)
            .toList();
    var ofPart = part == OfTrail.Part.ALL ? "" : " and what in (:words)";
    return jdbc
        .sql("select * from trail where id < :number" + ofPart + " order by id desc limit :most")
        .param("number", number)
        .param("words", words)
        .param("most", most)
        .query((row, n) -> read(row))
        .list()
        .stream()
        .map(row -> new TrailLine(row.id(), Instant.ofEpochMilli(row.at()), row.entry()))
        .toList();
  }

  @Override
  public Optional<String> latest(TrailEvent event) {
    return jdbc.sql("select after from trail where what = :what order by id desc limit 1")
        .param("what", event.code())
        .query(String.class)
        .optional();
  }

  @Override
  public int count(PersonId by, TrailEvent event, Instant since) {
    return jdbc.sql(
            "select count(*) from trail where by_person = :by and at > :since and what = :what")
        .param("by", by.value())
        .param("since", since.toEpochMilli())
        .param("what", event.code())
        .query(Integer.class)
        .single();
  }

  @Override
  public TrailCheck check(Optional<TrailEnd> noted) {
    var chain = new TrailChain(noted);
    jdbc.sql("select * from trail order by id")
        .query(
            row -> {
              chain.follow(read(row));
            });
    return chain.endingAt(end());
  }

  private static TrailRow read(ResultSet row) throws SQLException {
    var by = row.getLong("by_person");
    var nobody = row.wasNull();
    return new TrailRow(
        row.getLong("id"),
        row.getLong("at"),
        new TrailEntry(
            nobody ? Optional.empty() : Optional.of(new PersonId(by)),
            row.getString("what"),
            row.getString("about"),
            row.getString("before"),
            row.getString("after")),
        row.getInt("form"),
        row.getString("digest"));
  }
}
