package lv.terminbot.store.copies;

import lv.terminbot.store.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How tables number their rows. The lost database may have given numbers that the copy does not
 * know: they stand on receipts, and in the buttons of messages, which would mean something else
 * now. So all go on behind any that can have been given; but those of the trail, which has no gaps.
 */
final class Numbering {
  private final JdbcClient jdbc;
  private final Database database;

  Numbering(JdbcClient jdbc, Database database) {
    this.jdbc = jdbc;
    this.database = database;
  }

  /** Has all jump; returns the number behind which the next report comes. */
  long jump() {
    return database == Database.SQLITE ? ofSqlite() : ofPostgres();
  }

  private long ofSqlite() {
    jdbc.sql(
            """
            insert into sqlite_sequence (name, seq)
            select name, 0 from sqlite_master
            where type = 'table' and sql like '%autoincrement%'
              and name not in (select name from sqlite_sequence)
            """)
        .update();
    jdbc.sql("update sqlite_sequence set seq = " + further("seq") + " where name <> 'trail'")
        .update();
    return jdbc.sql("select seq from sqlite_sequence where name = 'progress_update'")
        .query(Long.class)
        .single();
  }

  private long ofPostgres() {
    jdbc.sql(
            """
            select setval(quote_ident(sequencename)::regclass, %s) from pg_sequences
            where schemaname = current_schema() and sequencename not like 'trail%%'
            """
                .formatted(further("coalesce(last_value, 0)")))
        .query(Long.class)
        .list();
    return jdbc.sql(
            """
            select last_value from pg_sequences where schemaname = current_schema()
              and sequencename like 'progress_update%'
            """)
        .query(Long.class)
        .single();
  }

  private static String further(String last) {
    return "((%1$s + case when %1$s > 1000 then %1$s else 1000 end + 999) / 1000) * 1000"
        .formatted(last);
  }
}
