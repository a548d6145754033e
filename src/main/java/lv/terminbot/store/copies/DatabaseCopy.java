package lv.terminbot.store.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import lv.terminbot.store.OwnersOnly;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/** Makes and marks copies of a SQLite database. */
public final class DatabaseCopy {
  private static final int ALL_PAGES = -1;

  private DatabaseCopy() {}

  /**
   * Copies the database of a folder as it is at one moment, while others go on writing. It knows
   * that it is a copy.
   */
  public static void make(Path database, Path target, Instant at) throws IOException, SQLException {
    Files.createFile(target);
    OwnersOnly.file(target);
    var reading = new SQLiteConfig();
    reading.setReadOnly(true);
    reading.setBusyTimeout(5000);
    try (var connection =
        DriverManager.getConnection("jdbc:sqlite:" + database, reading.toProperties())) {
      var pages = connection.unwrap(SQLiteConnection.class).getDatabase();
      pages.backup("main", target.toString(), null, 0, 0, ALL_PAGES);
    }
    mark(target, at);
  }

  /** Has a file know that it is a copy of this moment, unless it knows already. */
  public static void mark(Path copy, Instant at) throws SQLException {
    try (var connection = open(copy);
        var statement = connection.createStatement()) {
      // One file, without a log beside it.
      statement.execute("pragma journal_mode = delete");
      statement.execute(
          "create table if not exists restoration (copied_at bigint not null, settled_at bigint)");
      statement.executeUpdate(
          "insert into restoration (copied_at) select "
              + at.toEpochMilli()
              + " where not exists (select 1 from restoration where settled_at is null)");
    }
  }

  static Connection open(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }
}
