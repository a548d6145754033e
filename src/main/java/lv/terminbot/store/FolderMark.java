package lv.terminbot.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.OptionalInt;

/**
 * Beside the database, how far it had come: its beat, which grows every minute. By it a folder is
 * known to have been used, and a database to be older than what the folder held.
 */
public final class FolderMark {
  private final Path file;

  private FolderMark(Path file) {
    this.file = file;
  }

  /** That of this folder. */
  public static FolderMark in(Path folder) {
    return new FolderMark(folder.resolve("terminbot.mark"));
  }

  /** The newest beat that is known of; nothing in a folder that was not used since there is one. */
  OptionalInt beat() throws IOException {
    if (Files.notExists(file)) {
      return OptionalInt.empty();
    }
    var written = Files.readString(file, StandardCharsets.US_ASCII).strip();
    // A mark that was cut short says at least that the folder was used.
    return OptionalInt.of(written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : 0);
  }

  /** Written whole or not at all. */
  public void write(int beat) throws IOException {
    var next = file.resolveSibling("terminbot.mark.new");
    try (var channel =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      OwnersOnly.file(next);
      channel.write(ByteBuffer.wrap((beat + "\n").getBytes(StandardCharsets.US_ASCII)));
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
