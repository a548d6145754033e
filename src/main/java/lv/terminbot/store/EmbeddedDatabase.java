package lv.terminbot.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/**
 * The SQLite file in the data folder. Each commit is on disk before it returns; one connection
 * serves all who write, since SQLite writes one at a time anyway. Transactions that only read have
 * a few connections of their own, so that a long reading holds nobody up. A lock keeps other
 * processes out, so that whatever an earlier one left in hand is known to be abandoned.
 */
public final class EmbeddedDatabase extends LazyConnectionDataSourceProxy implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final int READERS = 4;

  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

  private final HikariDataSource writer;
  private final HikariDataSource readers;
  private final FolderLock lock;
  private final FolderMark mark;
  private final Changes changes = Changes.told();
  private final AtomicLong beaten = new AtomicLong();

  /**
   * Opens the database of this folder, made if there is none.
   *
   * @throws Unusable if another process has it open, there is no database to be had in it, or what
   *     is there is not what was left there
   */
  public static EmbeddedDatabase in(Path folder) {
    var database = locked(folder);
    try (var connection = database.writer.getConnection()) {
      var fault = new UsedFolder(folder).fault(beatOf(connection));
      if (fault.isPresent()) {
        throw new Unusable(folder, fault.get());
      }
      // Writes at once, so that a disk that takes nothing more is known now and not later.
      database.beat(connection);
      if (!isLogged(connection)) {
        throw new Unusable(folder, OpeningFault.NO_SHARED_MEMORY);
      }
      if (!Soundness.isSound(connection)) {
        throw new Unusable(folder, OpeningFault.DAMAGED);
      }
      return database;
    } catch (Unusable unusable) {
      database.close();
      throw unusable;
    } catch (SQLException | IOException | RuntimeException refused) {
      database.close();
      throw new Unusable(folder, OpeningFault.sentence(folder, refused), refused);
    }
  }

  private static boolean isLogged(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("pragma journal_mode")) {
      return row.getString(1).equals("wal");
    }
  }

  static int beatOf(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("pragma user_version")) {
      return row.getInt(1);
    }
  }

  /**
   * Marks once a minute how far the database has come, in it and beside it: an older one that is
   * put in its place is known by that.
   */
  public Optional<Instant> beat() {
    if (System.nanoTime() - beaten.get() > MINUTE) {
      try (var connection = writer.getConnection()) {
        beat(connection);
      } catch (SQLException | IOException refused) {
        throw new IllegalStateException("the mark of the data folder cannot be written", refused);
      }
    }
    return Optional.empty();
  }

  private void beat(Connection connection) throws SQLException, IOException {
    var next = beatOf(connection) + 1;
    try (var statement = connection.createStatement()) {
      statement.execute("pragma user_version = " + next);
    }
    mark.write(next);
    beaten.set(System.nanoTime());
  }

  private static EmbeddedDatabase locked(Path folder) {
    try {
      Files.createDirectories(folder);
      OwnersOnly.folder(folder);
      var lock =
          FolderLock.ofDatabase(folder)
              .orElseThrow(
                  () ->
                      new Unusable(
                          folder,
                          "another Terminbot uses this folder; stop it first, or name a folder of"
                              + " its own"));
      return opened(folder, lock);
    } catch (IOException unusable) {
      var fault =
          Files.isDirectory(folder)
              ? OpeningFault.sentence(folder, unusable)
              : "name a folder that this program may create and write to";
      throw new Unusable(folder, fault, unusable);
    }
  }

  private static EmbeddedDatabase opened(Path folder, FolderLock lock) throws IOException {
    try {
      var fault = new UsedFolder(folder).fault();
      if (fault.isPresent()) {
        throw new Unusable(folder, fault.get());
      }
      // Whatever lies beside the database is made with the rights that it has.
      var file = folder.resolve("terminbot.db");
      if (Files.notExists(file)) {
        LOG.info(
            "there is no database in {}: an empty one is begun. If this bot was in service before,"
                + " stop it and name the folder that holds its data, or put a copy back",
            folder.toAbsolutePath());
        Files.createFile(file);
      }
      OwnersOnly.allIn(folder);
      SqlitePool.letRoomBeGivenBack(file);
      return new EmbeddedDatabase(file, lock);
    } catch (IOException | RuntimeException refused) {
      lock.close();
      throw refused;
    }
  }

  private EmbeddedDatabase(Path file, FolderLock lock) {
    this.lock = lock;
    this.mark = FolderMark.in(file.resolveSibling(""));
    writer = SqlitePool.ofWriter(file, changes);
    readers = SqlitePool.ofReaders(file, READERS);
    setTargetDataSource(writer);
    setReadOnlyDataSource(readers);
    setDefaultAutoCommit(true);
    setDefaultTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
  }

  /** What was written to it. */
  Changes changes() {
    return changes;
  }

  @Override
  public void close() {
    readers.close();
    writer.close();
    lock.close();
  }

  /** The folder cannot serve; the message says why and what to do. */
  public static final class Unusable extends RuntimeException {
    private Unusable(Path folder, String why) {
      super(sentence(folder, why));
    }

    private Unusable(Path folder, String why, Exception cause) {
      super(sentence(folder, why), cause);
    }

    private static String sentence(Path folder, String why) {
      return "terminbot.data-dir is \"%s\": %s".formatted(folder, why);
    }
  }
}
