package lv.terminbot.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder for its owner alone, where the disk can say so. */
public final class OwnFolder {
  private OwnFolder() {}

  /** It is there from now on; one that an earlier version left open is closed. */
  public static void make(Path folder) throws IOException {
    var rights = PosixFilePermissions.fromString("rwx------");
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(folder);
    } else if (Files.isDirectory(folder)) {
      Files.setPosixFilePermissions(folder, rights);
    } else {
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(rights));
    }
  }
}
