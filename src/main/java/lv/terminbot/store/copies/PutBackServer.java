package lv.terminbot.store.copies;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;

/** Has a PostgreSQL database know that it was put back, where nothing else tells. */
public final class PutBackServer {
  /** Unless it is known already; it holds everything up to the last moment that it knows of. */
  static final String MARK =
      "insert into restoration (copied_at) select coalesce(("
          + LookAtCopy.LATEST
          + "), 0) where not exists (select 1 from restoration where settled_at is null)";

  private PutBackServer() {}

  /** Returns the moment up to which it holds everything. */
  public static Instant mark(String url, String user, String password) throws SQLException {
    try (var connection = DriverManager.getConnection(url, user, password);
        var statement = connection.createStatement()) {
      statement.execute(
          "create table if not exists restoration (copied_at bigint not null, settled_at bigint)");
      statement.executeUpdate(MARK);
      try (var row =
          statement.executeQuery(
              "select max(copied_at) from restoration where settled_at is null")) {
        row.next();
        return Instant.ofEpochMilli(row.getLong(1));
      }
    }
  }
}
