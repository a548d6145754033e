package lv.terminbot.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The SQLite file in the data folder. Each commit is on disk before it returns; one connection
 * serves all, since SQLite writes one at a time anyway. A lock keeps other processes out, so that
 * whatever an earlier one left in hand is known to be abandoned.
 */
public final class EmbeddedDatabase extends HikariDataSource {
  private final FileChannel lockFile;

  /**
   * Opens the database of this folder, made if there is none.
   *
   * @throws Unusable if another process has it open, or there is no database to be had in it
   */
  public static EmbeddedDatabase in(Path folder) {
    var database = locked(folder);
    try (var _ = database.getConnection()) {
      return database;
    } catch (SQLException | RuntimeException unreadable) {
      database.close();
      throw new Unusable(
          folder,
          "its file terminbot.db is no database that this program can open; put a copy of the"
              + " right one there, or name another folder",
          unreadable);
    }
  }

  private static EmbeddedDatabase locked(Path folder) {
    try {
      Files.createDirectories(folder);
      var lockFile =
          FileChannel.open(
              folder.resolve("terminbot.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (!locked(lockFile)) {
        lockFile.close();
        throw new Unusable(
            folder,
            "another Terminbot uses this folder; stop it first, or name a folder of its own");
      }
      return new EmbeddedDatabase(folder.resolve("terminbot.db"), lockFile);
    } catch (IOException unusable) {
      throw new Unusable(
          folder, "name a folder that this program may create and write to", unusable);
    }
  }

  /** The lock lasts as long as the channel, that is to the end of the process at most. */
  private static boolean locked(FileChannel lockFile) throws IOException {
    try {
      return lockFile.tryLock() != null;
    } catch (OverlappingFileLockException ours) {
      return false;
    }
  }

  private EmbeddedDatabase(Path file, FileChannel lockFile) {
    this.lockFile = lockFile;
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout(5000);
    config.enforceForeignKeys(true);
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    setDataSource(source);
    setMaximumPoolSize(1);
    setPoolName("sqlite");
  }

  @Override
  public void close() {
    super.close();
    try {
      // Closing it twice is as good as once, and the lock goes with it.
      lockFile.close();
    } catch (IOException unusable) {
      throw new UncheckedIOException("cannot let go of the lock file", unusable);
    }
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
