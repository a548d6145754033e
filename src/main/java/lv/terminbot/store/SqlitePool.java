package lv.terminbot.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/** Connections to a SQLite file, set up for those who write and for those who only read. */
final class SqlitePool {
  private static final int INCREMENTAL = 2;
  private static final int LARGEST_RESTING_LOG = 16 << 20;

  private SqlitePool() {}

  /**
   * One, since SQLite writes one at a time anyway.
   *
   * @param changes is told what it has written to
   */
  static HikariDataSource ofWriter(Path file, Changes changes) {
    var writing = common();
    writing.setJournalMode(SQLiteConfig.JournalMode.WAL);
    writing.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    writing.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    writing.enforceForeignKeys(true);
    // What is deleted is gone from the bytes of the file, too.
    writing.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    writing.setJournalSizeLimit(LARGEST_RESTING_LOG);
    return pool(new Source(file, writing, changes), "sqlite", 1);
  }

  static HikariDataSource ofReaders(Path file, int most) {
    var reading = common();
    reading.setReadOnly(true);
    reading.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
    var readers = pool(new Source(file, reading, Changes.unknown()), "sqlite-readers", most);
    readers.setReadOnly(true);
    readers.setMinimumIdle(0);
    return readers;
  }

  /** Once for each file; one of an earlier version is written anew for it, which takes a moment. */
  static void letRoomBeGivenBack(Path file) {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      int mode;
      try (var row = statement.executeQuery("pragma auto_vacuum")) {
        mode = row.getInt(1);
      }
      if (mode != INCREMENTAL) {
        statement.execute("pragma auto_vacuum = " + INCREMENTAL);
        // A file without a table would forget it.
        statement.execute("create table if not exists made (at integer)");
        statement.execute("drop table made");
        statement.execute("vacuum");
      }
    } catch (SQLException full) {
      // A disk that has no room for a second copy keeps the file as it is; opening says the rest.
    }
  }

  private static SQLiteConfig common() {
    var config = new SQLiteConfig();
    config.setBusyTimeout(5000);
    return config;
  }

  /** Connects when it is first asked to, so that the writer has made the file by then. */
  private static HikariDataSource pool(Source source, String name, int most) {
    var pool = new HikariDataSource();
    pool.setDataSource(source);
    pool.setMaximumPoolSize(most);
    pool.setPoolName(name);
    return pool;
  }

  /** Makes connections to one file. */
  private static final class Source extends SQLiteDataSource {
    private final Path file;
    private final Changes changes;

    Source(Path file, SQLiteConfig config, Changes changes) {
      super(config);
      this.file = file;
      this.changes = changes;
      setUrl("jdbc:sqlite:" + file);
    }

    @Override
    public SQLiteConnection getConnection(@Nullable String user, @Nullable String password)
        throws SQLException {
      return new SqliteConnection(getUrl(), file.toString(), getConfig().toProperties(), changes);
    }
  }
}
