package lv.terminbot.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the first page of a database says of it, as the format of SQLite's file lays down.
 *
 * @param schema the cookie that changes with the tables; a copy has one of its own
 * @param beat how far the database had come
 */
public record FileHeader(int schema, int beat) {
  static final int LENGTH = 100;
  private static final String FORMAT = "SQLite format 3\0";
  private static final int SCHEMA = 40;
  private static final int BEAT = 60;

  /** That of a file; nothing of one that is too short to have any, or no database. */
  public static Optional<FileHeader> of(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(LENGTH);
      return isDatabase(bytes) ? Optional.of(of(ByteBuffer.wrap(bytes))) : Optional.empty();
    }
  }

  private static boolean isDatabase(byte[] bytes) {
    return bytes.length == LENGTH
        && new String(bytes, 0, FORMAT.length(), StandardCharsets.US_ASCII).equals(FORMAT);
  }

  static FileHeader of(ByteBuffer page) {
    return new FileHeader(page.getInt(SCHEMA), page.getInt(BEAT));
  }
}
