package lv.terminbot.store.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import lv.terminbot.store.Database;
import lv.terminbot.store.DatabaseServer;
import lv.terminbot.store.NewerDatabase;
import lv.terminbot.store.OwnersOnly;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.sqlite.SQLiteDataSource;

/** The tables on both sides of a move, made the same. */
public final class MoveTables {
  private MoveTables() {}

  /** A copy of its own, with what stands in the log beside the database. */
  public static void copy(Path database, Path target) throws IOException, SQLException {
    Files.createFile(target);
    OwnersOnly.file(target);
    try (var connection = DatabaseCopy.open(database);
        var statement = connection.prepareStatement("vacuum into ?")) {
      statement.setString(1, target.toString());
      statement.execute();
    }
  }

  public static void bringUpToDate(Path copy) {
    var source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + copy);
    flyway(source, Database.SQLITE).load().migrate();
  }

  /** Makes the tables of a server, or says why that cannot be. */
  public static Optional<String> makeOn(String url, String user, String password) {
    try (var _ = DriverManager.getConnection(url, user, password)) {
      var flyway =
          Flyway.configure()
              .dataSource(url, user, password)
              .locations(Database.POSTGRESQL.migrations())
              .placeholders(Database.POSTGRESQL.placeholders())
              .load();
      if (NewerDatabase.is(flyway)) {
        return Optional.of(
            "was used by a newer version of this program: say this with that version");
      }
      flyway.migrate();
      return Optional.empty();
    } catch (SQLException refused) {
      return Optional.of(DatabaseServer.remedy(refused));
    } catch (FlywayException refused) {
      return Optional.of(
          "holds tables of another program, or this user may make none there: name an empty"
              + " database that is this user's own");
    }
  }

  private static FluentConfiguration flyway(DataSource source, Database database) {
    return Flyway.configure()
        .dataSource(source)
        .locations(database.migrations())
        .placeholders(database.placeholders());
  }
}
