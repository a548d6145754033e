package lv.terminbot.store.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.fetching.FetchObstacle;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.UnfetchedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence that is not here. What was told of one stands beside what is in its way. */
final class SqlUnfetchedFiles implements UnfetchedFiles {
  private final JdbcClient jdbc;

  SqlUnfetchedFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Unfetched> untold() {
    return jdbc.sql(
            SqlEvidence.COLUMNS
                + """
                where state <> 'kept' and reason is not null and (told is null or told <> reason)
                order by id
                """)
        .query(
            (row, n) ->
                new Unfetched(EvidenceRow.read(row), FetchObstacle.decode(row.getString("reason"))))
        .list();
  }

  @Override
  public List<Evidence> cameAfterAll() {
    return jdbc.sql(SqlEvidence.COLUMNS + "where state = 'kept' and told is not null order by id")
        .query((row, n) -> EvidenceRow.read(row))
        .list();
  }

  @Override
  public void tell(Collection<Evidence> files) {
    for (var file : files) {
      jdbc.sql("update evidence set told = reason where id = :id").param("id", file.id()).update();
    }
  }

  @Override
  public Optional<FetchObstacle> obstacle(long file) {
    return jdbc.sql("select reason from evidence where id = :id and reason is not null")
        .param("id", file)
        .query(String.class)
        .optional()
        .map(FetchObstacle::decode);
  }
}
