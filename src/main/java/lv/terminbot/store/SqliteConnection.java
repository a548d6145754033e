package lv.terminbot.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.sqlite.jdbc4.JDBC4Connection;
import org.sqlite.jdbc4.JDBC4Statement;

/**
 * A connection that keeps the statements it has prepared, since SQLite takes longer to read one
 * than to run it, and tells which tables it has written to.
 */
final class SqliteConnection extends JDBC4Connection {
  private static final int MOST_KEPT = 200;

  private final Changes changes;

  /** False while the library still sets it up. */
  private final boolean open;

  private final Map<String, SqliteStatement> kept = new LinkedHashMap<>(16, 0.75f, true);

  SqliteConnection(String url, String file, Properties settings, Changes changes)
      throws SQLException {
    super(url, file, settings);
    this.changes = changes;
    this.open = true;
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
      throws SQLException {
    if (!open) {
      return super.prepareStatement(sql, type, concurrency, holdability);
    }
    checkOpen();
    checkCursor(type, concurrency, holdability);
    var ready = kept.remove(sql);
    return ready == null ? new SqliteStatement(this, sql) : ready;
  }

  /** Keeps a statement that nobody uses any more. */
  void keep(String sql, SqliteStatement statement) throws SQLException {
    var other = kept.put(sql, statement);
    if (other != null && other != statement) {
      other.end();
    } else if (kept.size() > MOST_KEPT) {
      var oldest = kept.entrySet().iterator().next();
      kept.remove(oldest.getKey());
      oldest.getValue().end();
    }
  }

  @Override
  public Statement createStatement(int type, int concurrency, int holdability) throws SQLException {
    if (!open) {
      return super.createStatement(type, concurrency, holdability);
    }
    checkOpen();
    checkCursor(type, concurrency, holdability);
    return new Unprepared(this);
  }

  /** A statement has written to these tables, unless it failed. */
  void wrote(WrittenTables tables) throws SQLException {
    if (!tables.names().isEmpty()) {
      changes.written(tables.names());
      if (getAutoCommit()) {
        changes.over();
      }
    }
  }

  private void over() {
    if (open) {
      changes.over();
    }
  }

  @Override
  public void commit() throws SQLException {
    try {
      super.commit();
    } finally {
      over();
    }
  }

  @Override
  public void rollback() throws SQLException {
    try {
      super.rollback();
    } finally {
      over();
    }
  }

  @Override
  public void setAutoCommit(boolean each) throws SQLException {
    try {
      super.setAutoCommit(each);
    } finally {
      over();
    }
  }

  /** What is said once, such as by a migration. */
  private static final class Unprepared extends JDBC4Statement {
    private final SqliteConnection connection;

    Unprepared(SqliteConnection connection) {
      super(connection);
      this.connection = connection;
    }

    @Override
    public boolean execute(String sql) throws SQLException {
      try {
        return super.execute(sql);
      } finally {
        connection.wrote(WrittenTables.of(sql));
      }
    }

    @Override
    public long executeLargeUpdate(String sql) throws SQLException {
      try {
        return super.executeLargeUpdate(sql);
      } finally {
        connection.wrote(WrittenTables.of(sql));
      }
    }

    @Override
    public int executeUpdate(String sql) throws SQLException {
      try {
        return super.executeUpdate(sql);
      } finally {
        connection.wrote(WrittenTables.of(sql));
      }
    }

    @Override
    public long[] executeLargeBatch() throws SQLException {
      try {
        return super.executeLargeBatch();
      } finally {
        connection.wrote(WrittenTables.UNKNOWN);
      }
    }
  }
}
