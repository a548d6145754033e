package lv.terminbot.store.plans;

import java.time.Duration;
import java.util.Optional;
import lv.terminbot.mailbox.fetching.FetchObstacle;
import lv.terminbot.mailbox.fetching.Fetches;
import lv.terminbot.planning.ReadSoon;
import lv.terminbot.store.fetching.FetchRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tables of plans that are still to be fetched. What cannot be fetched is told by who reads them.
 */
final class SqlTableFetches implements Fetches {
  static final String KIND = "plan table";
  private static final String TABLE = "plan_table";

  private final JdbcClient jdbc;
  private final FetchRows rows;
  private final ReadSoon soon;

  SqlTableFetches(JdbcClient jdbc, FetchRows rows, ReadSoon soon) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.soon = soon;
  }

  @Override
  public Optional<Fetch> next() {
    return rows.next(TABLE, KIND);
  }

  @Override
  public void keep(Fetch fetch, byte[] content) {
    jdbc.sql(
            """
            update plan_table
            set state = 'here', content = :content, tries = 0, not_before = 0, holder = null
            where id = :id and state = 'waiting'
            """)
        .param("content", content)
        .param("id", fetch.id())
        .update();
    soon.begin();
  }

  @Override
  public void rest(Fetch fetch, Duration rest) {
    rows.rest(TABLE, fetch, rest, "").update();
  }

  @Override
  public void rest(Fetch fetch, Duration rest, FetchObstacle obstacle) {
    rest(fetch, rest);
  }

  @Override
  public void giveUp(Fetch fetch, FetchObstacle obstacle) {
    jdbc.sql(
            """
            update plan_table
            set state = 'here', reason = :reason, tries = 0, not_before = 0, holder = null
            where id = :id and state = 'waiting'
            """)
        .param("reason", obstacle.code())
        .param("id", fetch.id())
        .update();
    soon.begin();
  }
}
