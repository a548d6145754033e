package lv.terminbot.report.making;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import lv.terminbot.mailbox.Attachment;

/** A folder for files while they are made: what a stopped program left in it goes at the start. */
public final class Scratch {
  private final Path folder;

  public Scratch(Path folder) {
    this.folder = folder;
  }

  /**
   * To be called before anything is made. The folder is there from then on: its disk is watched.
   */
  public void clear() {
    if (Files.exists(folder)) {
      removeAll(folder);
    }
    try {
      Files.createDirectories(folder, only(folder, "rwx------"));
    } catch (IOException unusable) {
      // The health says so, and whoever orders a file hears it; all else goes on without a folder.
    }
  }

  /** A place of one's own until it is closed. */
  public Bench bench() {
    try {
      Files.createDirectories(folder, only(folder, "rwx------"));
      return new Bench(Files.createTempDirectory(folder, "file-"));
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  /** For its owner alone, where the disk can say so. */
  private static FileAttribute<?>[] only(Path place, String rights) {
    return place.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }

  private static void removeAll(Path top) {
    try (var paths = Files.walk(top)) {
      List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (var path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException inUse) {
      throw new UncheckedIOException(inUse);
    }
  }

  /** Where the files of one order are made; all of them go when it is closed. */
  public static final class Bench implements AutoCloseable {
    private final Path place;
    private int drafts;

    private Bench(Path place) {
      this.place = place;
    }

    /**
     * A file with what is written into it.
     *
     * @param name by which it goes out; on the disk it has another
     */
    public Attachment make(String name, String mediaType, Consumer<OutputStream> writing) {
      var file = draft();
      try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
        writing.accept(out);
      } catch (IOException full) {
        throw new UncheckedIOException(full);
      }
      return Attachment.at(file, name, mediaType);
    }

    /** Where a file may lie before it is whole; nobody else may read it. */
    Path draft() {
      var draft = place.resolve(Integer.toString(drafts++));
      try {
        if (Files.notExists(draft)) {
          Files.createFile(draft, only(place, "rw-------"));
        }
      } catch (IOException full) {
        throw new UncheckedIOException(full);
      }
      return draft;
    }

    @Override
    public void close() {
      removeAll(place);
    }
  }
}
