package lv.terminbot.store.reporting;

import java.time.Duration;
import java.util.Optional;
import lv.terminbot.mailbox.fetching.FetchObstacle;
import lv.terminbot.mailbox.fetching.Fetches;
import lv.terminbot.mailbox.fetching.Inspection;
import lv.terminbot.store.fetching.FetchRows;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence that is still to be fetched. */
final class SqlFetches implements Fetches {
  static final String KIND = "evidence";
  private static final String TABLE = "evidence";
  private final JdbcClient jdbc;
  private final FetchRows rows;
  private final Inspection inspection;

  SqlFetches(JdbcClient jdbc, FetchRows rows, Inspection inspection) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.inspection = inspection;
  }

  @Override
  public Optional<Fetch> next() {
    return rows.next(TABLE, KIND);
  }

  @Override
  public void keep(Fetch fetch, byte[] content) {
    if (!inspection.isTaken(name(fetch), content)) {
      giveUp(fetch, FetchObstacle.TYPE);
      return;
    }
    jdbc.sql(
            """
            update evidence
            set state = 'kept', reason = null, content = :content, sha256 = :sha256, size = :size
            where id = :id and state = 'waiting'
            """)
        .param("content", content)
        .param("sha256", DigestUtils.sha256Hex(content))
        .param("size", content.length)
        .param("id", fetch.id())
        .update();
  }

  private String name(Fetch fetch) {
    return jdbc.sql("select name from evidence where id = :id")
        .param("id", fetch.id())
        .query(String.class)
        .optional()
        .orElse("");
  }

  @Override
  public void rest(Fetch fetch, Duration rest) {
    rows.rest(TABLE, fetch, rest, "").update();
  }

  @Override
  public void rest(Fetch fetch, Duration rest, FetchObstacle obstacle) {
    rows.rest(TABLE, fetch, rest, ", reason = :reason").param("reason", obstacle.code()).update();
  }

  @Override
  public void giveUp(Fetch fetch, FetchObstacle obstacle) {
    jdbc.sql("update evidence set state = 'failed', reason = :reason where id = :id")
        .param("reason", obstacle.code())
        .param("id", fetch.id())
        .update();
  }
}
