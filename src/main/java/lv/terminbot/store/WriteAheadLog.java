package lv.terminbot.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first pages that stand in a {@code -wal} file, in their order. SQLite lays whatever stands
 * there over any database that it finds beside it; by these pages it is known whether they belong
 * together.
 */
public record WriteAheadLog(List<FileHeader> firstPages) {
  private static final int HEADER = 32;
  private static final int FRAME = 24;

  public WriteAheadLog {
    firstPages = List.copyOf(firstPages);
  }

  /** The one beside a database, if anything stands in it. */
  public static Optional<Path> beside(Path database) throws IOException {
    var log = database.resolveSibling(database.getFileName() + "-wal");
    return Files.exists(log) && Files.size(log) > 0 ? Optional.of(log) : Optional.empty();
  }

  /** Whether a log can be laid over a database without damage. */
  public static boolean fits(Path log, Path database) throws IOException {
    var header = FileHeader.of(database);
    return header.isPresent() && read(log).belongsTo(header.get());
  }

  static WriteAheadLog read(Path file) throws IOException {
    if (Files.notExists(file)) {
      return new WriteAheadLog(List.of());
    }
    try (var channel = FileChannel.open(file)) {
      var header = ByteBuffer.allocate(HEADER);
      return filled(channel, header, 0)
          ? new WriteAheadLog(firstPages(channel, header))
          : new WriteAheadLog(List.of());
    }
  }

  private static List<FileHeader> firstPages(FileChannel channel, ByteBuffer header)
      throws IOException {
    var pages = new ArrayList<FileHeader>();
    var salt = header.getLong(16);
    var step = FRAME + header.getInt(8);
    var frame = ByteBuffer.allocate(FRAME + FileHeader.LENGTH);
    for (var at = (long) HEADER; filled(channel, frame, at); at += step) {
      // What stands behind is left from before the file was begun anew.
      if (frame.getLong(8) != salt) {
        return pages;
      }
      if (frame.getInt(0) == 1) {
        pages.add(FileHeader.of(frame.slice(FRAME, FileHeader.LENGTH)));
      }
    }
    return pages;
  }

  private static boolean filled(FileChannel channel, ByteBuffer buffer, long at)
      throws IOException {
    buffer.clear();
    return channel.read(buffer, at) == buffer.capacity();
  }

  /** A beat behind the first, or anywhere on the way: what a log has done so far can be in it. */
  boolean belongsTo(FileHeader database) {
    if (firstPages.isEmpty()) {
      return true;
    }
    var first = firstPages.getFirst();
    var last = firstPages.getLast();
    return database.beat() >= first.beat() - 1
        && database.beat() <= last.beat()
        && (database.schema() == first.schema() - 1
            || firstPages.stream().anyMatch(page -> page.schema() == database.schema()));
  }
}
