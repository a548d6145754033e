package lv.terminbot.store.copies;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import lv.terminbot.store.Database;
import lv.terminbot.store.NewerDatabase;
import lv.terminbot.store.Soundness;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteDataSource;

/** What a file holds that is to be put back. */
public final class LookAtCopy {
  /** The last moment of which a database knows. */
  static final String LATEST =
      """
      select max(at) from (
        select max(polled_at) as at from last_poll
        union all select max(received_at) from inbox
        union all select max(queued_at) from outbox
        union all select max(submitted_at) from progress_update) as moments
      """;

  private LookAtCopy() {}

  /**
   * What is good to know of it.
   *
   * @param until the moment up to which it holds everything
   */
  public record Found(Instant until, long people, long reports) {}

  /** Why a file cannot be put back, or copied. */
  public enum Fault {
    UNSOUND("it is damaged: SQLite's own check fails", "take another copy"),
    UNREADABLE("it is damaged or no database", "take another copy"),
    STRANGE("it is a database of another program, or empty", "name a copy of ours"),
    NEWER(
        "it was used by a newer version of this program",
        "put it back with that version or a later one");

    private static final String PUT_BACK =
        "put the newest sound copy back by java -jar terminbot.jar restore --replace FILE";
    private final String what;
    private final String ofCopy;

    Fault(String what, String ofCopy) {
      this.what = what;
      this.ofCopy = ofCopy;
    }

    /** Said of a copy that was to be put back. */
    public String inCopy() {
      return what + "; " + ofCopy;
    }

    /** Said of the database in the data folder. */
    public String inFolder() {
      return what
          + "; "
          + switch (this) {
            case UNSOUND, UNREADABLE -> PUT_BACK;
            case STRANGE -> "name the folder of the bot by --terminbot.data-dir=…";
            case NEWER -> "say this with that version or a later one";
          };
    }
  }

  /** Why it cannot be put back, or copied. */
  public static Optional<Fault> fault(Path copy) {
    try (var connection = DatabaseCopy.open(copy)) {
      if (!Soundness.isWholeAndSound(connection)) {
        return Optional.of(Fault.UNSOUND);
      }
      if (number(
              connection, "select count(*) from sqlite_master where name = 'flyway_schema_history'")
          == 0) {
        return Optional.of(Fault.STRANGE);
      }
      return isNewer(copy) ? Optional.of(Fault.NEWER) : Optional.empty();
    } catch (SQLException unreadable) {
      return Optional.of(Fault.UNREADABLE);
    }
  }

  private static boolean isNewer(Path copy) {
    var source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + copy);
    var all = Flyway.configure().dataSource(source).locations(Database.SQLITE.migrations());
    return NewerDatabase.is(all.placeholders(Database.SQLITE.placeholders()).load());
  }

  /** What stands in a copy without a fault. */
  public static Found in(Path copy) throws SQLException {
    try (var connection = DatabaseCopy.open(copy)) {
      return new Found(
          Instant.ofEpochMilli(Math.max(copied(connection), number(connection, LATEST))),
          number(connection, "select count(*) from person"),
          number(connection, "select count(*) from progress_update"));
    }
  }

  private static long copied(Connection connection) throws SQLException {
    var known = "select count(*) from sqlite_master where name = 'restoration'";
    return number(connection, known) == 0
        ? 0
        : number(connection, "select max(copied_at) from restoration where settled_at is null");
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
