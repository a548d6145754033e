package lv.terminbot.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What local mode keeps is read by nobody but the user of the program. */
class OwnFolderTest {
  @TempDir private Path place;

  @Test
  void aNewOneAndTheDataFolderThatItMakes() throws IOException {
    AtomicFile.write(place.resolve("data/local/clock.txt"), "2024-01-05");

    assertThat(rights("data/local")).isEqualTo("rwx------");
    assertThat(rights("data")).isEqualTo("rwx------");
    assertThat(rights("data/local/clock.txt")).isEqualTo("rw-------");
  }

  @Test
  void oneThatAnEarlierVersionLeftOpen() throws IOException {
    var local = Files.createDirectories(place.resolve("local"));
    Files.setPosixFilePermissions(local, PosixFilePermissions.fromString("rwxr-xr-x"));

    AtomicFile.write(local.resolve("clock.txt"), "2024-01-05");

    assertThat(rights("local")).isEqualTo("rwx------");
  }

  private String rights(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve(name)));
  }
}
