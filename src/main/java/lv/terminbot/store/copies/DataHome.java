package lv.terminbot.store.copies;

import lv.terminbot.store.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the data are at home. On a PostgreSQL server a dump that was put back is known by being
 * elsewhere: on another server, in another database, or at least in tables made anew. A SQLite
 * database is at home in its {@link FileHome file}.
 */
final class DataHome {
  private static final String HERE =
      """
      select
        (select cast(oid as bigint) from pg_database where datname = current_database()) as base,
        cast(cast('flyway_schema_history' as regclass) as bigint) as relation
      """;

  private final JdbcClient jdbc;
  private final Database database;

  DataHome(JdbcClient jdbc, Database database) {
    this.jdbc = jdbc;
    this.database = database;
  }

  private record Place(long base, long relation) {}

  /**
   * Notes where the data are now, as part of the caller's commit. True if they were elsewhere when
   * that was noted last; of several servers of ours that start at once, to one.
   */
  boolean hasMoved() {
    return database == Database.SQLITE ? new FileHome(jdbc).hasMoved() : hasMovedOnServer();
  }

  private boolean hasMovedOnServer() {
    var server = server();
    var here =
        jdbc.sql(HERE)
            .query((row, n) -> new Place(row.getLong("base"), row.getLong("relation")))
            .single();
    var moved =
        note(
            """
            update data_home set server = :server, base = :base, relation = :relation
            where server <> :server or base <> :base or relation <> :relation
            """,
            server,
            here);
    note(
        """
        insert into data_home (one, server, base, relation)
        values (1, :server, :base, :relation) on conflict do nothing
        """,
        server,
        here);
    return moved > 0;
  }

  private int note(String sql, long server, Place here) {
    return jdbc.sql(sql)
        .param("server", server)
        .param("base", here.base())
        .param("relation", here.relation())
        .update();
  }

  /** The number that it gave itself; 0 where it is not told to everybody. */
  private long server() {
    var told =
        jdbc.sql("select has_function_privilege('pg_control_system()', 'execute')")
            .query(Boolean.class)
            .single();
    return told
        ? jdbc.sql("select system_identifier from pg_control_system()").query(Long.class).single()
        : 0;
  }
}
