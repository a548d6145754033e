package lv.terminbot.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.sqlite.core.DB;
import org.sqlite.jdbc4.JDBC4PreparedStatement;

/** A statement that goes back to its connection when it is closed, to be used again. */
final class SqliteStatement extends JDBC4PreparedStatement {
  private final SqliteConnection connection;
  private final String words;
  private final WrittenTables tables;

  SqliteStatement(SqliteConnection connection, String sql) throws SQLException {
    super(connection, sql);
    this.connection = connection;
    this.words = sql;
    this.tables = WrittenTables.of(sql);
  }

  @Override
  public boolean execute() throws SQLException {
    try {
      return super.execute();
    } finally {
      connection.wrote(tables);
    }
  }

  @Override
  public ResultSet executeQuery() throws SQLException {
    try {
      return super.executeQuery();
    } finally {
      connection.wrote(tables);
    }
  }

  @Override
  public long executeLargeUpdate() throws SQLException {
    try {
      return super.executeLargeUpdate();
    } finally {
      connection.wrote(tables);
    }
  }

  @Override
  public long[] executeLargeBatch() throws SQLException {
    try {
      return super.executeLargeBatch();
    } finally {
      connection.wrote(tables);
    }
  }

  @Override
  public void close() throws SQLException {
    if (pointer.isClosed() || connection.isClosed()) {
      end();
      return;
    }
    clearGeneratedKeys();
    rs.close();
    pointer.safeRunInt(DB::reset);
    clearBatch();
    clearParameters();
    // What a statement that returns rows has written is there once its rows are read.
    connection.wrote(tables);
    connection.keep(words, this);
  }

  /** Closes it for good. */
  void end() throws SQLException {
    super.close();
  }
}
