package lv.terminbot.store.plans;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import lv.terminbot.mailbox.fetching.FetchObstacle;
import lv.terminbot.mailbox.fetching.Fetches;
import lv.terminbot.planning.ReadSoon;
import lv.terminbot.store.OwnCommit;
import lv.terminbot.store.instances.Instance;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tables of plans that are still to be fetched. What cannot be fetched is told by who reads them.
 */
final class SqlTableFetches implements Fetches {
  static final String KIND = "plan table";
  private static final Duration LONGEST_FETCH = Duration.ofMinutes(5);

  private final JdbcClient jdbc;
  private final OwnCommit own;
  private final Clock clock;
  private final Instance instance;
  private final ReadSoon soon;

  SqlTableFetches(JdbcClient jdbc, OwnCommit own, Clock clock, Instance instance, ReadSoon soon) {
    this.jdbc = jdbc;
    this.own = own;
    this.clock = clock;
    this.instance = instance;
    this.soon = soon;
  }

  @Override
  public Optional<Fetch> next() {
    var now = clock.instant();
    return own.of(
        () ->
            jdbc.sql(
                    """
                    update plan_table set not_before = :later, tries = tries + 1, holder = :holder
                    where %1$s and id = (select min(id) from plan_table where %1$s)
                    returning id, file_id, tries
                    """
                        .formatted(mayBeFetched()))
                .param("later", now.plus(LONGEST_FETCH).toEpochMilli())
                .param("now", now.toEpochMilli())
                .param("holder", instance.id())
                .query(
                    (row, n) ->
                        new Fetch(
                            KIND, row.getLong("id"), row.getString("file_id"), row.getInt("tries")))
                .optional());
  }

  private String mayBeFetched() {
    return "state = 'waiting' and (not_before <= :now or " + instance.isDead("holder") + ")";
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
    jdbc.sql(
            """
            update plan_table set holder = null, not_before = :later
            where id = :id and state = 'waiting'
            """)
        .param("later", clock.instant().plus(rest).toEpochMilli())
        .param("id", fetch.id())
        .update();
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
