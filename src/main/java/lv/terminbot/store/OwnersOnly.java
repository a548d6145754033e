package lv.terminbot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Lets nobody but the user of this program read what is kept; where files know such rights. */
public final class OwnersOnly {
  private OwnersOnly() {}

  public static void folder(Path folder) throws IOException {
    restrict(folder, "rwx------");
  }

  public static void file(Path file) throws IOException {
    restrict(file, "rw-------");
  }

  /** The files of this folder, also those that an earlier version or another user has left. */
  static void allIn(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        file(file);
      }
    }
  }

  private static void restrict(Path path, String rights) throws IOException {
    var store = Files.getFileStore(path);
    if (store.supportsFileAttributeView("posix") && Files.isWritable(path)) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
  }
}
