package lv.terminbot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Looks at where the data are to be kept, from outside and without changing anything. */
public final class DatabaseCheck {
  private static final String OF_THE_NETWORK =
      "nfs.*|cifs|smb.*|9p|fuse\\.sshfs|afs|ceph|glusterfs";

  private DatabaseCheck() {}

  /** Why this folder is no good one, though it can be written to. */
  public static Optional<String> ofFolder(Path folder) {
    try {
      var type = Files.getFileStore(folder).type();
      return type.matches(OF_THE_NETWORK)
          ? Optional.of(
              "lies on the network (%s): name one on a disk of this machine".formatted(type))
          : Optional.empty();
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }

  /** Why the SQLite file cannot be used by this program. */
  public static Optional<String> ofFile(Path file) {
    return ofServer("jdbc:sqlite:" + file + "?open_mode=1", "", "", Database.SQLITE);
  }

  /** Why the PostgreSQL database cannot. */
  public static Optional<String> ofServer(String url, String user, String password) {
    return ofServer(url, user, password, Database.POSTGRESQL);
  }

  private static Optional<String> ofServer(
      String url, String user, String password, Database database) {
    try {
      var flyway =
          Flyway.configure()
              .dataSource(url, user, password)
              .locations(database.migrations())
              .placeholders(database.placeholders())
              .load();
      return NewerDatabase.is(flyway)
          ? Optional.of(
              "was used by a newer version of this program: start that one, or restore a copy")
          : Optional.empty();
    } catch (FlywayException refused) {
      return Optional.of(
          database == Database.SQLITE
              ? "cannot be opened: it is damaged or no database; restore a copy"
              : "cannot be opened: look at its address and login, and whether the server runs");
    }
  }
}
