package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Disks on which no database can be. */
class ForbiddenFolderTest {
  /** A disk of the system that has room for nothing. */
  private static final Path NO_ROOM = Path.of("/proc");

  @TempDir private Path place;

  @Test
  void aDiskThatIsMountedReadOnlyIsNamed() throws IOException {
    try (var disk = disk("readOnly")) {
      assertThat(OpeningFault.forbidden(disk.getPath("/data")).orElseThrow())
          .contains("mounted read-only", "sound");
    }
    try (var disk = disk("readWrite")) {
      assertThat(OpeningFault.forbidden(disk.getPath("/data"))).isEmpty();
    }
  }

  @Test
  void onADiskThatKnowsNoOwnersFilesAreUsedAsTheyAre() throws IOException {
    try (var disk = disk("readWrite")) {
      assertThatCode(() -> OwnersOnly.folder(disk.getPath("/data"))).doesNotThrowAnyException();
    }
  }

  @Test
  void aFolderThatIsYetToBeMadeIsNotForbidden() {
    assertThat(OpeningFault.forbidden(place.resolve("new/data"))).isEmpty();
  }

  @Test
  void whereThereIsNoRoomThatIsTheReasonWhateverTheDriverCallsIt() {
    assumeTrue(Files.exists(NO_ROOM) && NO_ROOM.toFile().getUsableSpace() == 0);
    var refused = new SQLiteException("refused", SQLiteErrorCode.SQLITE_IOERR_SHMSIZE);

    assertThat(OpeningFault.sentence(NO_ROOM, refused)).contains("disk is full");
    assertThat(OpeningFault.sentence(place, refused)).contains("network folder");
    assertThat(OpeningFault.sentence(place.resolve("none"), refused)).contains("network folder");
  }

  @Test
  void beforeTheFirstStartADiskWithoutRoomIsToldAndOneWithRoomIsGood() {
    assumeTrue(Files.exists(NO_ROOM) && NO_ROOM.toFile().getUsableSpace() == 0);

    assertThat(said(NO_ROOM))
        .containsExactly("bad: terminbot.data-dir /proc has 0 MB of room left: make more");
    assertThat(said(place.resolve("new/data")))
        .singleElement()
        .asString()
        .startsWith("good: ")
        .contains("is on a disk of this machine");
  }

  private static List<String> said(Path folder) {
    var said = new ArrayList<String>();
    new DatabaseCheck(good -> said.add("good: " + good), bad -> said.add("bad: " + bad))
        .ofFolder(folder);
    return said;
  }

  /** A disk in a file, with a folder. */
  private FileSystem disk(String mode) throws IOException {
    var file = place.resolve("disk.zip");
    if (Files.notExists(file)) {
      try (var made = FileSystems.newFileSystem(file, Map.of("create", "true"))) {
        Files.createDirectory(made.getPath("/data"));
      }
    }
    return FileSystems.newFileSystem(file, Map.of("accessMode", mode));
  }
}
