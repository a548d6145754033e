package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What an operator is told where the database cannot be opened. */
class OpeningFaultTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "SQLITE_FULL, disk is full",
    "SQLITE_READONLY, may not write",
    "SQLITE_READONLY_DIRECTORY, may not write",
    "SQLITE_READONLY_CANTINIT, may not write",
    "SQLITE_CANTOPEN, may not write",
    "SQLITE_PERM, may not write",
    "SQLITE_IOERR_SHMOPEN, network folder",
    "SQLITE_IOERR_SHMMAP, network folder",
    "SQLITE_IOERR_SHMLOCK, network folder",
    "SQLITE_PROTOCOL, network folder",
    "SQLITE_BUSY, another program",
    "SQLITE_IOERR_WRITE, disk fails",
    "SQLITE_CORRUPT, newest sound copy",
    "SQLITE_NOTADB, put a copy of the right"
  })
  void eachReasonHasItsSentence(SQLiteErrorCode code, String words) {
    assertThat(told(code)).contains(words);
  }

  @ParameterizedTest
  @EnumSource(SQLiteErrorCode.class)
  void onlyWhatIsNoSoundDatabaseIsToBeReplaced(SQLiteErrorCode code) {
    var unsound = code == SQLiteErrorCode.SQLITE_NOTADB || code.name().startsWith("SQLITE_CORRUPT");

    assertThat(told(code).contains("copy")).isEqualTo(unsound);
  }

  @Test
  void aFileThatIsNoDatabaseIsToBeReplaced() throws IOException {
    Files.writeString(folder.resolve("terminbot.db"), "no database ".repeat(1000));

    assertThatThrownBy(() -> EmbeddedDatabase.in(folder))
        .isInstanceOf(EmbeddedDatabase.Unusable.class)
        .hasMessageContaining("is no database")
        .hasMessageContaining("put a copy of the right one there");
  }

  @Test
  void whatTheSystemSaysIsUnderstood() {
    assertThat(OpeningFault.sentence(new FileSystemException("x", null, "No space left on device")))
        .contains("disk is full", "sound");
    assertThat(OpeningFault.sentence(new FileSystemException("x", null, "Read-only file system")))
        .contains("mounted read-only", "sound");
    assertThat(OpeningFault.sentence(new IOException("No locks available")))
        .contains("network folder", "sound");
    assertThat(OpeningFault.sentence(new AccessDeniedException("/data/terminbot.lock")))
        .contains("terminbot.lock", "chown", "sound");
  }

  @Test
  void aCopyPutBackByAnotherUserIsNamed() throws IOException {
    var copy = Files.writeString(folder.resolve("terminbot.db"), "");
    assertThat(OpeningFault.forbidden(folder)).isEmpty();
    assertThat(copy.toFile().setWritable(false)).isTrue();
    assumeTrue(!Files.isWritable(copy), "whoever runs this may write everything");

    assertThat(OpeningFault.forbidden(folder).orElseThrow()).contains("terminbot.db", "chown");
  }

  private static String told(SQLiteErrorCode code) {
    return OpeningFault.sentence(
        new IllegalStateException("pool", new SQLiteException("refused", code)));
  }
}
