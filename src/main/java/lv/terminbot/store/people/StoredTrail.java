package lv.terminbot.store.people;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import lv.terminbot.people.TrailCheck;
import lv.terminbot.people.TrailEnd;
import lv.terminbot.store.UsedFolder;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sqlite.SQLiteConfig;

/**
 * The trail in the database of a bot, read from outside while it may run: nothing is written, and
 * all that is seen is of one moment.
 */
public final class StoredTrail {
  private static final int ROWS_AT_ONCE = 1000;
  private static final List<String> POSTGRES_GUARDS =
      List.of("trail_stays", "trail_follows", "trail_end_grows", "trail_end_stays");
  private static final List<String> SQLITE_GUARDS =
      List.of(
          "trail_stays",
          "trail_is_kept",
          "trail_follows",
          "trail_end_grows",
          "trail_end_stays",
          "trail_has_one_end");
  private final String url;
  private final Properties properties;

  private StoredTrail(String url, Properties properties) {
    this.url = url;
    this.properties = properties;
  }

  /** That of the embedded database of this folder. */
  public static StoredTrail in(Path folder) {
    var file = folder.resolve("terminbot.db");
    if (!Files.isRegularFile(file)) {
      throw new IllegalStateException(
          "there is no database in "
              + folder
              + ": name the folder by --terminbot.data-dir=… as for the bot");
    }
    asItWasLeft(folder);
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(5000);
    return new StoredTrail("jdbc:sqlite:" + file, config.toProperties());
  }

  /** Of a database without its log, or of an older one, a trail may end sound and too early. */
  private static void asItWasLeft(Path folder) {
    try {
      UsedFolder.faultUnlessInUse(folder)
          .ifPresent(
              fault -> {
                throw new IllegalStateException("%s: %s".formatted(folder, fault));
              });
    } catch (AccessDeniedException readOnly) {
      // An officer who may only read is not kept from it.
    } catch (IOException unreadable) {
      throw new IllegalStateException(
          "%s cannot be read (%s)".formatted(folder, unreadable.getMessage()), unreadable);
    }
  }

  /** That of a PostgreSQL database. */
  public static StoredTrail at(String url, String user, String password) {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("readOnly", "true");
    return new StoredTrail(url, properties);
  }

  /** Triggers without which rows could be changed or go; one that is switched off is none. */
  private List<String> missingGuards(JdbcClient jdbc) {
    var postgres = url.startsWith("jdbc:postgresql:");
    var there =
        jdbc.sql(
                postgres
                    ? """
                    select t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
                    where c.relname in ('trail', 'trail_end') and t.tgenabled in ('O', 'A')
                    """
                    : """
                    select name from sqlite_master where type = 'trigger'
                      and tbl_name in ('trail', 'trail_end') and sql like '%raise(abort%'
                    """)
            .query(String.class)
            .list();
    return (postgres ? POSTGRES_GUARDS : SQLITE_GUARDS)
        .stream().filter(guard -> !there.contains(guard)).toList();
  }

  /**
   * Goes through all of it.
   *
   * @throws IllegalStateException saying why it cannot be read
   */
  public TrailCheck check(Optional<TrailEnd> noted) {
    try (var connection = DriverManager.getConnection(url, properties)) {
      if (url.startsWith("jdbc:postgresql:")) {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      }
      connection.setAutoCommit(false);
      var template = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
      template.setFetchSize(ROWS_AT_ONCE);
      var jdbc = JdbcClient.create(new NamedParameterJdbcTemplate(template));
      return new SqlTrailBook(jdbc).check(noted).without(missingGuards(jdbc));
    } catch (SQLException | DataAccessException unreadable) {
      throw new IllegalStateException(
          "the trail cannot be read (a database of an earlier version gets its end when the bot is"
              + " started once): "
              + unreadable.getMessage(),
          unreadable);
    }
  }
}
