package lv.terminbot.store.fetching;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import lv.terminbot.mailbox.fetching.Fetches.Fetch;
import lv.terminbot.store.OwnCommit;
import lv.terminbot.store.instances.Instance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The rows of a table that wait to be fetched. One that is being fetched rests for a while, unless
 * who fetches it has died.
 */
public final class FetchRows {
  private static final Duration LONGEST_FETCH = Duration.ofMinutes(5);
  private final JdbcClient jdbc;
  private final OwnCommit own;
  private final Clock clock;
  private final Instance instance;

  public FetchRows(JdbcClient jdbc, OwnCommit own, Clock clock, Instance instance) {
    this.jdbc = jdbc;
    this.own = own;
    this.clock = clock;
    this.instance = instance;
  }

  /**
   * Takes the oldest in hand.
   *
   * @param kind what files of this table are called
   */
  public Optional<Fetch> next(String table, String kind) {
    var now = clock.instant();
    var waiting = "state = 'waiting' and (not_before <= :now or " + instance.isDead("holder") + ")";
    return own.of(
        () ->
            jdbc.sql(
                    """
                    update %1$s set not_before = :later, tries = tries + 1, holder = :holder
                    where %2$s and id = (select min(id) from %1$s where %2$s)
                    returning id, file_id, tries
                    """
                        .formatted(table, waiting))
                .param("later", now.plus(LONGEST_FETCH).toEpochMilli())
                .param("now", now.toEpochMilli())
                .param("holder", instance.id())
                .query(
                    (row, n) ->
                        new Fetch(
                            kind, row.getLong("id"), row.getString("file_id"), row.getInt("tries")))
                .optional());
  }

  /**
   * Lets it go for so long.
   *
   * @param more what else is set, beginning with a comma; its parameters are the caller's
   */
  public StatementSpec rest(String table, Fetch fetch, Duration rest, String more) {
    return jdbc.sql(
            "update %s set holder = null, not_before = :later%s where id = :id and state = 'waiting'"
                .formatted(table, more))
        .param("later", clock.instant().plus(rest).toEpochMilli())
        .param("id", fetch.id());
  }
}
