package lv.terminbot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.terminbot.store.EmbeddedDatabase;
import lv.terminbot.store.StoreByHand;
import org.springframework.util.FileSystemUtils;

/** A database with all tables and no row, made once for all tests and copied for each. */
public final class EmptyDatabase {
  private static final byte[] FILE = made();

  private EmptyDatabase() {}

  /** Into this data folder, unless it has a database. */
  public static void copiedTo(Path data) {
    var file = data.resolve("terminbot.db");
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(data);
        Files.write(file, FILE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] made() {
    try {
      var folder = Files.createTempDirectory("empty-database");
      try (var database = EmbeddedDatabase.in(folder)) {
        StoreByHand.makeTables(database);
      }
      var file = Files.readAllBytes(folder.resolve("terminbot.db"));
      FileSystemUtils.deleteRecursively(folder);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
