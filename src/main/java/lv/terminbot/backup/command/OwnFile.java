package lv.terminbot.backup.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import lv.terminbot.store.OwnersOnly;

/** Files that nobody else may read, and that are on the disk before they are believed. */
final class OwnFile {
  private OwnFile() {}

  /** A new one without content, in place of what an earlier try has left. */
  static Path made(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(file);
    OwnersOnly.file(file);
    return file;
  }

  static void isOnDisk(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
