package lv.terminbot.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.people.desk.HandOver;
import lv.terminbot.people.desk.HandOvers;
import lv.terminbot.plan.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hand-overs, a row for each link. */
final class SqlHandOvers implements HandOvers {
  private final JdbcClient jdbc;
  private final Trail trail;

  SqlHandOvers(JdbcClient jdbc, Trail trail) {
    this.trail = trail;
    this.jdbc = jdbc;
  }

  @Override
  public void add(HandOver handOver) {
    jdbc.sql(
            """
            insert into hand_over (link, person, institution, leaves)
            values (:link, :person, :institution, :leaves)
            """)
        .param("link", handOver.link())
        .param("person", handOver.person().value())
        .param("institution", handOver.institution().value())
        .param("leaves", handOver.leaves())
        .update();
  }

  @Override
  public Optional<HandOver> find(long link) {
    return jdbc.sql("select * from hand_over where link = :link")
        .param("link", link)
        .query((row, n) -> handOver(row))
        .optional();
  }

  private static HandOver handOver(ResultSet row) throws SQLException {
    var taker = row.getLong("taken_by");
    var takenBy = row.wasNull() ? Optional.<PersonId>empty() : Optional.of(new PersonId(taker));
    return new HandOver(
        row.getLong("link"),
        new PersonId(row.getLong("person")),
        new InstitutionCode(row.getString("institution")),
        row.getBoolean("leaves"),
        takenBy,
        row.getBoolean("joined"));
  }

  @Override
  public void taken(HandOver handOver) {
    jdbc.sql("update hand_over set taken_by = :by, joined = :joined where link = :link")
        .param("by", handOver.takenBy().map(PersonId::value).orElseThrow())
        .param("joined", handOver.joined())
        .param("link", handOver.link())
        .update();
  }

  /**
   * Whoever has had their data deleted since is nobody, with a number below 0, and joins nothing.
   */
  @Override
  public boolean approve(long link, PersonId by) {
    return decided(
        TrailEvent.HANDOVER_APPROVED,
        """
        update hand_over set approved_by = :by
        where link = :link and taken_by > 0
          and refused_by is null and approved_by is null
        """,
        link,
        by);
  }

  @Override
  public boolean waits(long link) {
    return jdbc.sql(
            """
            select exists (
              select 1 from hand_over where link = :link and taken_by > 0
                and refused_by is null and approved_by is null)
            """)
        .param("link", link)
        .query(Boolean.class)
        .single();
  }

  @Override
  public boolean refuse(long link, PersonId by) {
    return decided(
        TrailEvent.HANDOVER_REFUSED,
        """
        update hand_over set refused_by = :by
        where link = :link and taken_by is not null and person > 0 and refused_by is null
        """,
        link,
        by);
  }

  private boolean decided(TrailEvent event, String sql, long link, PersonId by) {
    var decided = jdbc.sql(sql).param("by", by.value()).param("link", link).update() > 0;
    if (decided) {
      find(link)
          .ifPresent(
              handOver ->
                  trail.write(
                      TrailEntry.of(event, "link " + link)
                          .by(by)
                          .from("person " + handOver.person().value())
                          .to(
                              handOver
                                  .takenBy()
                                  .map(taker -> "person " + taker.value())
                                  .orElse(""))));
    }
    return decided;
  }
}
