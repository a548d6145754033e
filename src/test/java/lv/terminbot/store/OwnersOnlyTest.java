package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody but the user of the program reads what is in the data folder. */
class OwnersOnlyTest {
  @TempDir private Path place;

  @Test
  void aNewFolderAndAllThatIsMadeInIt() throws IOException {
    var folder = place.resolve("new");
    try (var database = EmbeddedDatabase.in(folder)) {
      StoreByHand.makeTables(database);
      assertThat(rights(folder)).isEqualTo("rwx------");
      assertThat(open(folder)).isEmpty();
      assertThat(folder.resolve("terminbot.db-wal")).exists();
    }
  }

  @Test
  void anOlderFolderWhoseFilesOthersCouldRead() throws IOException {
    var folder = Files.createDirectory(place.resolve("old"));
    try (var before = EmbeddedDatabase.in(folder)) {
      JdbcClient.create(before).sql("create table words (said text)").update();
      // As a kill leaves it, and as a copy by another user does: for all to read.
      for (var name : List.of("terminbot.db", "terminbot.db-wal", "terminbot.db-shm")) {
        Files.copy(folder.resolve(name), place.resolve(name));
      }
    }
    for (var name : List.of("terminbot.db", "terminbot.db-wal", "terminbot.db-shm")) {
      Files.deleteIfExists(folder.resolve(name));
      Files.move(place.resolve(name), folder.resolve(name));
    }
    for (var path : all(folder)) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-rw-rw-"));
    }
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

    try (var database = EmbeddedDatabase.in(folder)) {
      JdbcClient.create(database).sql("insert into words values ('x')").update();
      assertThat(rights(folder)).isEqualTo("rwx------");
      assertThat(open(folder)).isEmpty();
    }
  }

  /** Those that somebody else may read. */
  private static List<String> open(Path folder) throws IOException {
    return all(folder).stream()
        .filter(path -> !rights(path).equals("rw-------"))
        .map(path -> path.getFileName() + " " + rights(path))
        .toList();
  }

  private static List<Path> all(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static String rights(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
