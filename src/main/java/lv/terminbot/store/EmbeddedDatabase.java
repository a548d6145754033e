package lv.terminbot.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The SQLite file in the data folder. Each commit is on disk before it returns; one connection
 * serves all who write, since SQLite writes one at a time anyway. Transactions that only read have
 * a few connections of their own, so that a long reading holds nobody up. A lock keeps other
 * processes out, so that whatever an earlier one left in hand is known to be abandoned.
 */
public final class EmbeddedDatabase extends LazyConnectionDataSourceProxy implements AutoCloseable {
  private static final int READERS = 4;
  private static final int INCREMENTAL = 2;
  private static final int LARGEST_RESTING_LOG = 16 << 20;

  private final HikariDataSource writer;
  private final HikariDataSource readers;
  private final FileChannel lockFile;

  /**
   * Opens the database of this folder, made if there is none.
   *
   * @throws Unusable if another process has it open, or there is no database to be had in it
   */
  public static EmbeddedDatabase in(Path folder) {
    var database = locked(folder);
    try (var connection = database.writer.getConnection()) {
      if (!isWritten(connection)) {
        throw new Unusable(folder, OpeningFault.NO_SHARED_MEMORY);
      }
      return database;
    } catch (Unusable unusable) {
      database.close();
      throw unusable;
    } catch (SQLException | RuntimeException refused) {
      database.close();
      throw new Unusable(folder, OpeningFault.sentence(folder, refused), refused);
    }
  }

  /** Writes what it reads, so that a disk that takes nothing more is known now and not later. */
  private static boolean isWritten(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      int version;
      try (var row = statement.executeQuery("pragma user_version")) {
        version = row.getInt(1);
      }
      statement.execute("pragma user_version = " + version);
      try (var row = statement.executeQuery("pragma journal_mode")) {
        return row.getString(1).equals("wal");
      }
    }
  }

  private static EmbeddedDatabase locked(Path folder) {
    try {
      Files.createDirectories(folder);
      OwnersOnly.folder(folder);
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
      OwnersOnly.file(folder.resolve("terminbot.lock"));
      // Whatever lies beside the database is made with the rights that it has.
      var file = folder.resolve("terminbot.db");
      if (Files.notExists(file)) {
        Files.createFile(file);
      }
      OwnersOnly.file(file);
      letRoomBeGivenBack(file);
      return new EmbeddedDatabase(file, lockFile);
    } catch (IOException unusable) {
      var fault =
          Files.isDirectory(folder)
              ? OpeningFault.sentence(folder, unusable)
              : "name a folder that this program may create and write to";
      throw new Unusable(folder, fault, unusable);
    }
  }

  /** Once for each file; one of an earlier version is written anew for it, which takes a moment. */
  private static void letRoomBeGivenBack(Path file) {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      int mode;
      try (var row = statement.executeQuery("pragma auto_vacuum")) {
        mode = row.getInt(1);
      }
      if (mode != INCREMENTAL) {
        statement.execute("pragma auto_vacuum = " + INCREMENTAL);
        // A file without a table would forget it.
        statement.execute("create table if not exists made (at integer)");
        statement.execute("drop table made");
        statement.execute("vacuum");
      }
    } catch (SQLException full) {
      // A disk that has no room for a second copy keeps the file as it is; opening says the rest.
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
    var writing = common();
    writing.setJournalMode(SQLiteConfig.JournalMode.WAL);
    writing.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    writing.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    writing.enforceForeignKeys(true);
    // What is deleted is gone from the bytes of the file, too.
    writing.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    writing.setJournalSizeLimit(LARGEST_RESTING_LOG);
    writer = pool(file, writing, "sqlite", 1);
    var reading = common();
    reading.setReadOnly(true);
    reading.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
    readers = pool(file, reading, "sqlite-readers", READERS);
    readers.setReadOnly(true);
    readers.setMinimumIdle(0);
    setTargetDataSource(writer);
    setReadOnlyDataSource(readers);
    setDefaultAutoCommit(true);
    setDefaultTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
  }

  private static SQLiteConfig common() {
    var config = new SQLiteConfig();
    config.setBusyTimeout(5000);
    return config;
  }

  /** Connects when it is first asked to, so that the writer has made the file by then. */
  private static HikariDataSource pool(Path file, SQLiteConfig config, String name, int most) {
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    var pool = new HikariDataSource();
    pool.setDataSource(source);
    pool.setMaximumPoolSize(most);
    pool.setPoolName(name);
    return pool;
  }

  @Override
  public void close() {
    readers.close();
    writer.close();
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
