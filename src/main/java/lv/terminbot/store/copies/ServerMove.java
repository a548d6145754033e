package lv.terminbot.store.copies;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.store.reporting.SqlReportSearch;

/**
 * Brings everything from a SQLite database into a PostgreSQL database with the same tables, in one
 * commit: rows as they are, with their numbers, and from where numbers go on. What was written is
 * read again and compared before it is committed.
 */
public final class ServerMove {
  private final Connection from;
  private final Connection to;

  /**
   * @param to without a commit of its own after each statement
   */
  public ServerMove(Connection from, Connection to) {
    this.from = from;
    this.to = to;
  }

  /** Whether nobody has used the target yet, but for making its tables. */
  public boolean isTargetEmpty() throws SQLException {
    for (var table : List.of("plan_version", "person", "inbox", "outbox", "trail")) {
      if (number("select count(*) from " + table) > 0) {
        return false;
      }
    }
    return true;
  }

  /** How many programs run on the target. */
  public long running() throws SQLException {
    return number(
        "select count(*) from instance"
            + " where alive_until > extract(epoch from clock_timestamp()) * 1000");
  }

  /** The sums of all tables of both; those that differ are named. */
  public Map<String, TableSum> compared() throws SQLException {
    var sums = new LinkedHashMap<String, TableSum>();
    for (var table : tables()) {
      var there = TableSum.of(to, table);
      if (!there.equals(TableSum.of(from, table))) {
        throw new Different(table.name());
      }
      sums.put(table.name(), there);
    }
    return sums;
  }

  /** Not the same on both sides. */
  public static final class Different extends RuntimeException {
    private Different(String table) {
      super(table);
    }
  }

  /** Moves all, compares, and commits; or changes nothing. */
  public Map<String, TableSum> move() throws SQLException {
    var tables = tables();
    for (var table : tables.reversed()) {
      execute("alter table " + table.name() + " disable trigger user");
      execute("delete from " + table.name());
    }
    execute("delete from " + SqlReportSearch.TABLE);
    for (var table : tables) {
      table.copy(from, to);
    }
    goOnNumbering();
    buryHolders();
    for (var table : tables) {
      execute("alter table " + table.name() + " enable trigger user");
    }
    var sums = compared();
    to.commit();
    return sums;
  }

  /** Those of the source, so that what hangs on another comes after it. */
  private List<MovedTable> tables() throws SQLException {
    var names = new ArrayList<String>();
    try (var statement = from.createStatement();
        var row =
            statement.executeQuery(
                "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
                    + " and name <> 'flyway_schema_history' and name not like '"
                    + SqlReportSearch.TABLE
                    + "%' order by name")) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    var ordered = new ArrayList<MovedTable>();
    for (var name : TableOrder.of(to).sorted(names)) {
      ordered.add(MovedTable.of(to, name));
    }
    return ordered;
  }

  /** Numbers that were given once stand on receipts, and are not given again. */
  private void goOnNumbering() throws SQLException {
    try (var statement = from.createStatement();
        var row = statement.executeQuery("select name, seq from sqlite_sequence")) {
      while (row.next()) {
        var sequence = sequenceOf(row.getString(1));
        if (sequence.isPresent() && row.getLong(2) > 0) {
          execute("select setval('%s', %d)".formatted(sequence.get(), row.getLong(2)));
        }
      }
    }
  }

  private Optional<String> sequenceOf(String table) throws SQLException {
    try (var statement =
        to.prepareStatement(
            "select pg_get_serial_sequence(c.table_name, c.column_name)"
                + " from information_schema.columns c where c.table_schema = current_schema()"
                + " and c.table_name = ? and c.is_identity = 'YES'")) {
      statement.setString(1, table);
      try (var row = statement.executeQuery()) {
        return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
      }
    }
  }

  /** Whoever had something in hand there is dead, so that it is free at once. */
  private void buryHolders() throws SQLException {
    execute(
        "insert into instance (id, name, started_at, alive_until)"
            + " select distinct holder, 'moved', 0, 0 from outbox where holder is not null"
            + " on conflict do nothing");
  }

  private void execute(String sql) throws SQLException {
    try (var statement = to.createStatement()) {
      statement.execute(sql);
    }
  }

  private long number(String sql) throws SQLException {
    try (var statement = to.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
