package lv.terminbot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;

/** Looks at where the data are to be kept, from outside and without changing anything. */
public final class DatabaseCheck {
  private static final String OF_THE_NETWORK =
      "nfs.*|cifs|smb.*|9p|fuse\\.sshfs|afs|ceph|glusterfs";
  private static final long MEGABYTE = 1L << 20;
  private static final long LITTLE = 100;

  private final Consumer<String> good;
  private final Consumer<String> bad;

  /**
   * @param good takes a sentence on what is as it should be
   * @param bad on what is not, with the remedy
   */
  public DatabaseCheck(Consumer<String> good, Consumer<String> bad) {
    this.good = good;
    this.bad = bad;
  }

  /** Whether this folder, to which can be written, lies on a disk of this machine with room. */
  public void ofFolder(Path folder) {
    var named = "terminbot.data-dir " + folder;
    try {
      var disk = Files.getFileStore(nearest(folder));
      var room = disk.getUsableSpace() / MEGABYTE;
      if (isOfTheNetwork(disk.type())) {
        bad.accept(
            "%s lies on the network (%s): name one on a disk of this machine"
                .formatted(named, disk.type()));
      } else if (room < LITTLE) {
        bad.accept("%s has %d MB of room left: make more".formatted(named, room));
      } else {
        good.accept(
            "%s can be written to, is on a disk of this machine, and has %d MB of room"
                .formatted(named, room));
      }
    } catch (IOException unknown) {
      bad.accept("%s cannot be looked at (%s)".formatted(named, unknown.getMessage()));
    }
  }

  static boolean isOfTheNetwork(String type) {
    return type.matches(OF_THE_NETWORK);
  }

  private static Path nearest(Path folder) {
    var there = folder.toAbsolutePath();
    while (Files.notExists(there)) {
      there = Objects.requireNonNull(there.getParent());
    }
    return there;
  }

  /** Whether the SQLite file of this folder, if there is one, can be used by this program. */
  public void ofFile(Path folder) {
    var file = folder.resolve("terminbot.db");
    try (var lock = lock(folder)) {
      var fault = lock.isFree() ? new UsedFolder(folder).fault() : Optional.<String>empty();
      if (fault.isPresent()) {
        bad.accept("terminbot.data-dir %s: %s".formatted(folder, fault.get()));
      } else if (Files.notExists(file) || Files.size(file) == 0) {
        good.accept("there is no database yet: the first start makes it");
      } else {
        ofFile(folder, file, lock);
      }
    } catch (IOException | SQLException refused) {
      bad.accept(
          "%s cannot be opened: it is damaged or no database; restore a copy".formatted(file));
    }
  }

  private void ofFile(Path folder, Path file, Lock lock) throws IOException, SQLException {
    var url = "jdbc:sqlite:" + file + "?open_mode=1";
    try (var connection = DriverManager.getConnection(url)) {
      var older =
          lock.isFree()
              ? new UsedFolder(folder).fault(EmbeddedDatabase.beatOf(connection))
              : Optional.<String>empty();
      if (older.isPresent()) {
        bad.accept("terminbot.data-dir %s: %s".formatted(folder, older.get()));
      } else if (!Soundness.isSound(connection)) {
        bad.accept("terminbot.data-dir %s: %s".formatted(folder, OpeningFault.DAMAGED));
      } else {
        new TablesCheck(connection, good, bad).look(Database.SQLITE, url, "", "");
      }
    }
  }

  /** Held while a folder is looked at that nobody uses. */
  private record Lock(boolean isFree, Optional<FolderLock> held) implements AutoCloseable {
    @Override
    public void close() {
      held.ifPresent(FolderLock::close);
    }
  }

  private static Lock lock(Path folder) throws IOException {
    if (Files.notExists(folder.resolve("terminbot.lock"))) {
      return new Lock(true, Optional.empty());
    }
    var held = FolderLock.ofDatabase(folder);
    return new Lock(held.isPresent(), held);
  }

  /** Whether the PostgreSQL database can be. */
  public void ofServer(String url, String user, String password) {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("socketTimeout", "10");
    try (var connection = DriverManager.getConnection(url, properties)) {
      new TablesCheck(connection, good, bad).look(Database.POSTGRESQL, url, user, password);
    } catch (SQLException refused) {
      bad.accept("the database of spring.datasource.url " + DatabaseServer.remedy(refused));
    }
  }
}
