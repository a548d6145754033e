package lv.terminbot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether what lies in a data folder is what was left there. Looked at before SQLite opens it,
 * which would take whatever it finds for the truth, and lay an old {@code -wal} over it.
 */
final class UsedFolder {
  private static final String REMEDY =
      "move what you have put there out of the folder, and put it back by java -jar terminbot.jar"
          + " restore --replace FILE, which takes a copy of terminbot.db too";
  private final Path folder;
  private final Path file;
  private final Path log;

  UsedFolder(Path folder) {
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
    if (!WriteAheadLog.read(log).belongsTo(header.get())) {
      return Optional.of(
          "its file terminbot.db is not the one that terminbot.db-wal beside it belongs to, and the"
              + " two together would be damaged; "
              + REMEDY);
    }
    return isThere(log) ? Optional.empty() : fault(header.get().beat());
  }

  /** Whether a database that has come so far is older than what the folder held. */
  Optional<String> fault(int beat) throws IOException {
    var mark = FolderMark.in(folder).beat();
    return mark.isEmpty() || beat >= mark.getAsInt()
        ? Optional.empty()
        : Optional.of(
            "its file terminbot.db is older than what this folder held: an older copy was put"
                + " there, or terminbot.db-wal was taken away. Put that file back if you have it."
                + " Else "
                + REMEDY);
  }

  private static String gone() {
    return "this folder was used, and its file terminbot.db is missing or empty; name the folder"
        + " that holds it, or put a copy back by java -jar terminbot.jar restore --replace"
        + " FILE. To begin anew, without people and reports, name an empty folder";
  }

  private static boolean isThere(Path file) throws IOException {
    return Files.exists(file) && Files.size(file) > 0;
  }
}
