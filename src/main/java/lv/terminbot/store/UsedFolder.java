package lv.terminbot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Whether what lies in a data folder is what was left there. Looked at before SQLite opens it,
 * which would take whatever it finds for the truth, and lay an old {@code -wal} over it.
 */
public final class UsedFolder {
  private static final String RESTORE = "java -jar terminbot.jar restore --replace FILE";
  private final Path folder;
  private final Path file;
  private final Path log;

  public UsedFolder(Path folder) {
    this.folder = folder;
    this.file = folder.resolve("terminbot.db");
    this.log = folder.resolve("terminbot.db-wal");
  }

  /** What is not as it was left, and the way out. */
  Optional<String> fault() throws IOException {
    var mark = FolderMark.in(folder).beat();
    var used = mark.isPresent() || isThere(log);
    if (!isThere(file)) {
      return used ? Optional.of(gone()) : Optional.empty();
    }
    var header = FileHeader.of(file);
    if (header.isEmpty()) {
      return Optional.empty();
    }
    var mixed = mixed(header.get());
    return mixed.isPresent() || isThere(log) ? mixed : fault(header.get().beat());
  }

  /**
   * What is not as it was left, also by what the database itself says; for a command, before it
   * reads from a folder that no bot has open.
   */
  public Optional<String> faultAtRest() throws IOException {
    var fault = fault();
    if (fault.isPresent() || !isThere(file)) {
      return fault;
    }
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file + "?open_mode=1")) {
      return fault(EmbeddedDatabase.beatOf(connection));
    } catch (SQLException unreadable) {
      // That it cannot be read is told, with its remedy, by the command.
      return Optional.empty();
    }
  }

  /** The same where nobody has it open; of one that is in use there is nothing to be found. */
  public static Optional<String> faultUnlessInUse(Path folder) throws IOException {
    var lock = FolderLock.ofDatabase(folder);
    if (lock.isEmpty()) {
      return Optional.empty();
    }
    try (var _ = lock.get()) {
      return new UsedFolder(folder).faultAtRest();
    }
  }

  /** Whether a log lies beside a database that it does not belong to: opened, they are damaged. */
  public Optional<String> mixed() throws IOException {
    var header = isThere(file) ? FileHeader.of(file) : Optional.<FileHeader>empty();
    return header.isEmpty() ? Optional.empty() : mixed(header.get());
  }

  private Optional<String> mixed(FileHeader header) throws IOException {
    return WriteAheadLog.read(log).belongsTo(header)
        ? Optional.empty()
        : Optional.of(
            "its file terminbot.db is not the one that terminbot.db-wal beside it belongs to, and"
                + " the two together would be damaged. Move the one that you have put there out of"
                + " the folder; if it is what you want back, say "
                + RESTORE
                + " with it, which takes a terminbot.db, too");
  }

  /** Whether a database that has come so far is older than what the folder held. */
  Optional<String> fault(int beat) throws IOException {
    var mark = FolderMark.in(folder).beat();
    return mark.isEmpty() || beat >= mark.getAsInt()
        ? Optional.empty()
        : Optional.of(
            "its file terminbot.db is older than what this folder held: an older copy was put"
                + " there, or terminbot.db-wal was taken away. Put that file back if you have it."
                + " To go on with the older data, say "
                + RESTORE
                + " with the copy, or with this terminbot.db");
  }

  private static String gone() {
    return "this folder was used, and its file terminbot.db is missing or empty; name the folder"
        + " that holds it, or put a copy back by "
        + RESTORE
        + ". To begin anew, without people and reports, name an empty folder";
  }

  private static boolean isThere(Path file) throws IOException {
    return Files.exists(file) && Files.size(file) > 0;
  }
}
