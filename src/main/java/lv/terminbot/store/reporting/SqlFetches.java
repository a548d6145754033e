package lv.terminbot.store.reporting;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import lv.terminbot.mailbox.fetching.FetchObstacle;
import lv.terminbot.mailbox.fetching.Fetches;
import lv.terminbot.mailbox.fetching.Inspection;
import lv.terminbot.store.OwnCommit;
import lv.terminbot.store.instances.Instance;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Evidence that is still to be fetched. A row that is being fetched rests for a while, unless who
 * fetched it has died.
 */
final class SqlFetches implements Fetches {
  static final String KIND = "evidence";
  private static final Duration LONGEST_FETCH = Duration.ofMinutes(5);
  private final JdbcClient jdbc;
  private final OwnCommit own;
  private final Inspection inspection;
  private final Clock clock;
  private final Instance instance;

  SqlFetches(
      JdbcClient jdbc, OwnCommit own, Inspection inspection, Clock clock, Instance instance) {
    this.instance = instance;
    this.inspection = inspection;
    this.jdbc = jdbc;
    this.own = own;
    this.clock = clock;
  }

  @Override
  public Optional<Fetch> next() {
    var now = clock.instant();
    return own.of(
        () ->
            jdbc.sql(
                    """
                    update evidence set not_before = :later, tries = tries + 1, holder = :holder
                    where %1$s and id = (select min(id) from evidence where %1$s)
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
    resting(fetch, rest, "").update();
  }

  @Override
  public void rest(Fetch fetch, Duration rest, FetchObstacle obstacle) {
    resting(fetch, rest, ", reason = :reason").param("reason", obstacle.code()).update();
  }

  private StatementSpec resting(Fetch fetch, Duration rest, String more) {
    return jdbc.sql(
            "update evidence set holder = null, not_before = :later"
                + more
                + " where id = :id and state = 'waiting'")
        .param("later", clock.instant().plus(rest).toEpochMilli())
        .param("id", fetch.id());
  }

  @Override
  public void giveUp(Fetch fetch, FetchObstacle obstacle) {
    jdbc.sql("update evidence set state = 'failed', reason = :reason where id = :id")
        .param("reason", obstacle.code())
        .param("id", fetch.id())
        .update();
  }
}
