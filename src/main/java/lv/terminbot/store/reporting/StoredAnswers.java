package lv.terminbot.store.reporting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.store.JsonColumn;
import org.sqlite.SQLiteConfig;

/**
 * The answers in the database of a bot, counted from outside while it may run: nothing is written,
 * and nothing is locked. Where there is no database there are none.
 */
public final class StoredAnswers {
  private static final String COUNTING =
      """
      select sheet from progress_update u
      where plan = ? and cycle = ? and withdrawn_at is null and number = (
        select max(number) from progress_update l
        where l.plan = u.plan and l.cycle = u.cycle and l.measure = u.measure
          and l.institution = u.institution and l.withdrawn_at is null)
      """;

  private final String database;
  private final Opening opening;

  /** Opens the database, if there is one yet. */
  private interface Opening {
    Optional<Connection> open() throws SQLException;
  }

  private StoredAnswers(String database, Opening opening) {
    this.database = database;
    this.opening = opening;
  }

  /** Those of the embedded database of this folder. */
  public static StoredAnswers in(Path folder) {
    var file = folder.resolve("terminbot.db");
    return new StoredAnswers(
        file.toString(),
        () -> Files.isRegularFile(file) ? Optional.of(connect(file)) : Optional.empty());
  }

  /** Those of a PostgreSQL database. */
  public static StoredAnswers at(String url, String user, String password) {
    return new StoredAnswers(
        "the PostgreSQL database",
        () -> {
          var connection = DriverManager.getConnection(url, user, password);
          connection.setReadOnly(true);
          return Optional.of(connection);
        });
  }

  /**
   * How many stand under each question of a cycle.
   *
   * @throws IllegalStateException saying why they cannot be counted
   */
  public Map<String, Long> count(PlanCode plan, String cycle) {
    try {
      var opened = opening.open();
      if (opened.isEmpty()) {
        return Map.of();
      }
      try (var connection = opened.get()) {
        return count(connection, plan, cycle);
      }
    } catch (SQLException unreadable) {
      throw new IllegalStateException(
          "the answers in " + database + " cannot be counted: " + unreadable.getMessage(),
          unreadable);
    }
  }

  private static Map<String, Long> count(Connection connection, PlanCode plan, String cycle)
      throws SQLException {
    var counts = new HashMap<String, Long>();
    try (var counting = connection.prepareStatement(COUNTING)) {
      counting.setString(1, plan.value());
      counting.setString(2, cycle);
      try (var rows = counting.executeQuery()) {
        while (rows.next()) {
          JsonColumn.read(rows.getString(1)).stream()
              .filter(answer -> !answer.get(1).isEmpty())
              .map(List::getFirst)
              .forEach(code -> counts.merge(code, 1L, Long::sum));
        }
      }
    }
    return counts;
  }

  private static Connection connect(Path file) throws SQLException {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(5000);
    return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
  }
}
