package lv.terminbot.store.reporting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final Path file;

  private StoredAnswers(Path file) {
    this.file = file;
  }

  /** Those of the embedded database of this folder. */
  public static StoredAnswers in(Path folder) {
    return new StoredAnswers(folder.resolve("terminbot.db"));
  }

  /**
   * How many stand under each question of a cycle.
   *
   * @throws IllegalStateException saying why they cannot be counted
   */
  public Map<String, Long> count(PlanCode plan, String cycle) {
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    try (var connection = connect();
        var counting = connection.prepareStatement(COUNTING)) {
      counting.setString(1, plan.value());
      counting.setString(2, cycle);
      var counts = new HashMap<String, Long>();
      try (var rows = counting.executeQuery()) {
        while (rows.next()) {
          JsonColumn.read(rows.getString(1)).stream()
              .filter(answer -> !answer.get(1).isEmpty())
              .map(List::getFirst)
              .forEach(code -> counts.merge(code, 1L, Long::sum));
        }
      }
      return counts;
    } catch (SQLException unreadable) {
      throw new IllegalStateException(
          "the answers in " + file + " cannot be counted: " + unreadable.getMessage(), unreadable);
    }
  }

  private Connection connect() throws SQLException {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(5000);
    return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
  }
}
