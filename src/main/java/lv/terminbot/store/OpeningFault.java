package lv.terminbot.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Why the database of a folder cannot be opened, and what to do. Only of a file that is no database
 * is it said that another one is to be put there: all else leaves it sound.
 */
public final class OpeningFault {
  private static final List<String> FILES =
      List.of("terminbot.db", "terminbot.db-wal", "terminbot.db-shm", "terminbot.lock");

  static final String NO_SHARED_MEMORY =
      "its disk cannot share memory between programs, as a network folder cannot; name a folder on"
          + " a disk of this machine and move the files there, the database is sound";

  static final String DAMAGED =
      "its file terminbot.db is damaged; put the newest sound copy back by java -jar terminbot.jar"
          + " restore --replace FILE, which keeps this one aside";

  private static final String READ_ONLY =
      "its disk is mounted read-only; mount it for writing, the files on it are sound";

  /** What opening a database takes at least. */
  private static final long ROOM = 256 * 1024;

  private OpeningFault() {}

  /** What this program may not write of what is there, such as a copy put back by another user. */
  public static Optional<String> forbidden(Path folder) {
    if (isReadOnly(folder)) {
      return Optional.of(READ_ONLY);
    }
    return Stream.concat(Stream.of(folder), FILES.stream().map(folder::resolve))
        .filter(path -> Files.exists(path) && !Files.isWritable(path))
        .findFirst()
        .map(OpeningFault::mayNotWrite);
  }

  private static boolean isReadOnly(Path folder) {
    try {
      return Files.getFileStore(folder).isReadOnly();
    } catch (IOException unknown) {
      return false;
    }
  }

  /** Without room there is no shared memory either, since it lies in a file. */
  static String sentence(Path folder, Throwable failure) {
    return Files.exists(folder) && folder.toFile().getUsableSpace() < ROOM
        ? full()
        : sentence(failure);
  }

  static String sentence(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .flatMap(cause -> known(cause).stream())
        .findFirst()
        .orElse(
            "it cannot be opened (%s); the files in it stay as they are"
                .formatted(failure.getMessage()));
  }

  private static Optional<String> known(Throwable cause) {
    return switch (cause) {
      case SQLiteException refused -> Optional.of(refused(refused));
      case AccessDeniedException denied -> Optional.of(mayNotWrite(Path.of(denied.getFile())));
      default -> Optional.ofNullable(cause.getMessage()).flatMap(OpeningFault::ofTheSystem);
    };
  }

  /** What the system says of files has no code in Java. */
  private static Optional<String> ofTheSystem(String words) {
    if (words.contains("No space left")) {
      return Optional.of(full());
    }
    if (words.contains("Read-only file system")) {
      return Optional.of(READ_ONLY);
    }
    return words.contains("No locks available") ? Optional.of(NO_SHARED_MEMORY) : Optional.empty();
  }

  /** Why a database that is open takes nothing more, where that does not pass by itself. */
  static Optional<String> lasting(SQLiteException refused) {
    return switch (refused.getResultCode()) {
      case SQLITE_FULL,
          SQLITE_NOTADB,
          SQLITE_CORRUPT,
          SQLITE_CORRUPT_VTAB,
          SQLITE_CORRUPT_INDEX,
          SQLITE_CORRUPT_SEQUENCE,
          SQLITE_READONLY,
          SQLITE_READONLY_DBMOVED ->
          Optional.of(refused(refused));
      case SQLiteErrorCode code when code.name().startsWith("SQLITE_IOERR") ->
          Optional.of(refused(refused));
      default -> Optional.empty();
    };
  }

  private static String refused(SQLiteException refused) {
    var code = refused.getResultCode();
    if (code.name().contains("SHM") || code == SQLiteErrorCode.SQLITE_PROTOCOL) {
      return NO_SHARED_MEMORY;
    }
    return switch (code) {
      case SQLITE_FULL -> full();
      case SQLITE_NOTADB ->
          "its file terminbot.db is no database that this program can open; put a copy of the right"
              + " one there by java -jar terminbot.jar restore --replace FILE, or name another"
              + " folder";
      case SQLITE_CORRUPT, SQLITE_CORRUPT_VTAB, SQLITE_CORRUPT_INDEX, SQLITE_CORRUPT_SEQUENCE ->
          DAMAGED;
      case SQLITE_BUSY, SQLITE_BUSY_RECOVERY, SQLITE_BUSY_SNAPSHOT, SQLITE_LOCKED ->
          "another program, such as sqlite3, holds its file terminbot.db; end that program, the"
              + " database is sound";
      default ->
          code.name().startsWith("SQLITE_IOERR")
              ? "its disk fails (%s); look at the disk first, the file may be sound".formatted(code)
              : mayNotWrite(Path.of("terminbot.db"));
    };
  }

  private static String full() {
    return "its disk is full; make room there, the database is sound";
  }

  private static String mayNotWrite(Path what) {
    return "this program, which runs as the user %s, may not write %s; give it the right (chown, or"
            .formatted(System.getProperty("user.name"), what.getFileName())
        + " chmod u+w), the database is sound";
  }
}
