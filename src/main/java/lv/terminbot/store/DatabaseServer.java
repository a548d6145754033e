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

  /** What it refuses, and what to do, as the end of a sentence that begins with its name. */
  public static String remedy(SQLException refused) {
    return switch (Objects.requireNonNullElse(refused.getSQLState(), "")) {
      case "28P01", "28000" ->
          "refuses the login: write spring.datasource.username and .password as its operator gave"
              + " them";
      case "08004" -> "asks for a password: set SPRING_DATASOURCE_PASSWORD in the environment";
      case "3D000" -> "is not there: make it on the server by createdb, or mend its name";
      default ->
          "does not answer (%s): look at its address, and whether the server runs"
              .formatted(refused.getSQLState());
    };
  }
}
