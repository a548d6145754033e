package lv.terminbot.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Whether a SQLite file is damaged, as SQLite itself sees it. */
public final class Soundness {
  private Soundness() {}

  /** By a look that passes over the indexes and takes a tenth of the time. */
  static boolean isSound(Connection connection) throws SQLException {
    return says("quick_check(1)", connection);
  }

  /** By a look at everything. */
  public static boolean isWholeAndSound(Connection connection) throws SQLException {
    return says("integrity_check(1)", connection);
  }

  private static boolean says(String check, Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("pragma " + check)) {
      return row.next() && row.getString(1).equals("ok");
    }
  }
}
