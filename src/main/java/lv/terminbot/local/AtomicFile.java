package lv.terminbot.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Replaces a file as a whole: a crash leaves the old content or the new, never half of it. */
public final class AtomicFile {
  private AtomicFile() {}

  public static void write(Path file, String content) throws IOException {
    var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    OwnFolder.make(folder);
    var fresh = Files.createTempFile(folder, file.getFileName().toString(), ".new");
    try {
      Files.writeString(fresh, content);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
