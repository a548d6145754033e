package lv.terminbot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held by whoever uses a folder alone, to the end of the process at most. */
public final class FolderLock implements AutoCloseable {
  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** That of the database in this folder; nothing while another program has it. */
  public static Optional<FolderLock> ofDatabase(Path folder) throws IOException {
    return take(folder.resolve("terminbot.lock"));
  }

  /** That of whoever is making a copy there. */
  public static Optional<FolderLock> ofCopying(Path folder) throws IOException {
    return take(folder.resolve("copying.lock"));
  }

  private static Optional<FolderLock> take(Path file) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      return Optional.empty();
    }
    OwnersOnly.file(file);
    return Optional.of(new FolderLock(channel));
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException ours) {
      return false;
    }
  }

  /** Closing it twice is as good as once. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException unusable) {
      throw new UncheckedIOException("cannot let go of the lock file", unusable);
    }
  }
}
