package lv.terminbot.report.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full while a file is being made: Linux has a device that always is. */
class FullDiskTest {
  private static final Path FULL = Path.of("/dev/full");

  @TempDir private Path folder;

  @BeforeEach
  void onLinux() {
    assumeTrue(Files.exists(FULL), "there is no /dev/full");
  }

  @Test
  void aFileThatFindsNoRoomIsNoFileAndNothingOfItIsLeft() throws IOException {
    // given a place for files whose first goes to a full disk
    var bench = new Scratch(folder).bench();
    Files.createSymbolicLink(onlyIn(folder).resolve("0"), FULL);

    // when, then
    assertThatThrownBy(() -> bench.make("a.bin", "application/zip", FullDiskTest::large))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("No space left");
    bench.close();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void oneThatFindsNoRoomForItsLastBytesIsNoFileEither() throws IOException {
    try (var bench = new Scratch(folder).bench()) {
      Files.createSymbolicLink(onlyIn(folder).resolve("0"), FULL);

      assertThatThrownBy(() -> bench.make("a.txt", "text/plain", FullDiskTest::small))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("No space left");
    }
  }

  private static Path onlyIn(Path folder) throws IOException {
    try (var inside = Files.list(folder)) {
      return inside.findFirst().orElseThrow();
    }
  }

  private static void large(OutputStream out) {
    written(out, new byte[1 << 20]);
  }

  /** Less than the buffer: it is written when the file is closed. */
  private static void small(OutputStream out) {
    written(out, new byte[] {1});
  }

  private static void written(OutputStream out, byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
