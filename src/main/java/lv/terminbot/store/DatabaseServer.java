package lv.terminbot.store;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

/** What can be known of a PostgreSQL server before and after it was called upon in vain. */
public final class DatabaseServer {
  private DatabaseServer() {}

  /** Whether this is the address of such a server; whether one is there is not asked. */
  public static boolean understands(String url) {
    try {
      DriverManager.getDriver(url);
      return url.startsWith("jdbc:postgresql:");
    } catch (SQLException nobodys) {
      return false;
    }
  }

  /** The server's words if it let nobody in: no connection, no entry, no such database, no room. */
  public static Optional<String> refusal(Throwable failure) {
    return failure instanceof SQLException refused
            && Objects.requireNonNullElse(refused.getSQLState(), "").matches("(08|28|3D|53).*")
        ? Objects.requireNonNullElse(refused.getMessage(), "").lines().findFirst()
        : Optional.empty();
  }
}
