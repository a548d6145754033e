package lv.terminbot.report.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where files are made. */
class ScratchTest {
  @TempDir private Path place;

  /** Beside a PostgreSQL database nothing else makes it, and the health watches its disk. */
  @Test
  void inANewDataFolderItIsThereFromTheStartOn() {
    var making = place.resolve("data/making");

    new Scratch(making).clear();

    assertThat(making).isEmptyDirectory();
  }

  @Test
  void nobodyElseLooksIntoIt() throws IOException {
    var making = place.resolve("data/making");

    new Scratch(making).clear();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(making)))
        .isEqualTo("rwx------");
  }

  @Test
  void whereItCannotBeMadeTheBotStartsAllTheSame() throws IOException {
    var data = Files.writeString(place.resolve("data"), "no folder");

    assertThatCode(() -> new Scratch(data.resolve("making")).clear()).doesNotThrowAnyException();
  }
}
