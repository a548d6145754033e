package lv.terminbot.store.instances;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of instances and leases, on connections of their own: a heartbeat waits neither for
 * those who write nor long for a server that hangs.
 */
final class LeaseRows implements AutoCloseable {
  /** By the clock of the database. */
  static final String NOW = "cast(extract(epoch from clock_timestamp()) * 1000 as bigint)";

  private static final Duration FORGOTTEN = Duration.ofDays(1);
  private static final String ANSWER_SECONDS = "3";

  private final HikariDataSource connections = new HikariDataSource();
  private final JdbcClient jdbc;

  LeaseRows(HikariDataSource like) {
    connections.setPoolName("leases");
    connections.setJdbcUrl(like.getJdbcUrl());
    connections.setUsername(like.getUsername());
    connections.setPassword(like.getPassword());
    connections.setMaximumPoolSize(2);
    connections.setConnectionTimeout(Duration.ofSeconds(3).toMillis());
    connections.setValidationTimeout(Duration.ofSeconds(1).toMillis());
    connections.addDataSourceProperty("connectTimeout", ANSWER_SECONDS);
    connections.addDataSourceProperty("socketTimeout", ANSWER_SECONDS);
    jdbc = JdbcClient.create(connections);
  }

  /** It is alive for a term from now on. */
  void beat(String id, String name) {
    jdbc.sql(
            """
            insert into instance (id, name, started_at, alive_until)
            values (:id, :name, %1$s, %1$s + :term)
            on conflict (id) do update set alive_until = excluded.alive_until
            """
                .formatted(NOW))
        .param("id", id)
        .param("name", name)
        .param("term", Lease.TERM.toMillis())
        .update();
  }

  /** What it still has in hand is free at once. */
  void bury(String id) {
    jdbc.sql("update instance set alive_until = 0 where id = :id").param("id", id).update();
  }

  void forgetTheLongDead() {
    jdbc.sql("delete from instance where alive_until < %s - :age".formatted(NOW))
        .param("age", FORGOTTEN.toMillis())
        .update();
  }

  /** Takes the lease, or goes on having it; false while another has it. */
  boolean take(String lease, String holder, Duration term) {
    return jdbc.sql(
                """
                insert into lease (name, holder, held_until)
                values (:lease, :holder, %1$s + :term)
                on conflict (name) do update
                set holder = excluded.holder, held_until = excluded.held_until
                where lease.holder = excluded.holder or lease.held_until < %1$s
                """
                    .formatted(NOW))
            .param("lease", lease)
            .param("holder", holder)
            .param("term", term.toMillis())
            .update()
        > 0;
  }

  /** Goes on having it; false once it is over, though nobody has taken it. */
  boolean renew(String lease, String holder, Duration term) {
    return jdbc.sql(
                """
                update lease set held_until = %1$s + :term
                where name = :lease and holder = :holder and held_until >= %1$s
                """
                    .formatted(NOW))
            .param("lease", lease)
            .param("holder", holder)
            .param("term", term.toMillis())
            .update()
        > 0;
  }

  boolean holds(String lease, String holder) {
    return jdbc.sql(
            """
            select exists (select 1 from lease
              where name = :lease and holder = :holder and held_until >= %s)
            """
                .formatted(NOW))
        .param("lease", lease)
        .param("holder", holder)
        .query(Boolean.class)
        .single();
  }

  boolean letGo(String lease, String holder) {
    return jdbc.sql("delete from lease where name = :lease and holder = :holder")
            .param("lease", lease)
            .param("holder", holder)
            .update()
        > 0;
  }

  @Override
  public void close() {
    connections.close();
  }
}
