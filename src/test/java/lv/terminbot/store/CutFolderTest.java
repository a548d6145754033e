package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash, a full disk or a hand has cut short in a data folder. */
class CutFolderTest {

  @TempDir private Path place;
  private Path folder;
  private CutFolder data;

  @BeforeEach
  void aFolderThatWasUsed() {
    data = new CutFolder(place);
    folder = data.folder();
    data.run(3);
  }

  @Test
  void aLogThatWasCutShortIsMissed() throws IOException {
    data.crash(false);
    data.cut(CutFolder.LOG, 32);

    refused("older than what this folder held", "terminbot.db-wal was taken away");
    assertThat(checked()).contains("older than what this folder held");
  }

  @Test
  void aLogWithNothingInItIsAsGoodAsNone() throws IOException {
    data.cut(CutFolder.LOG, 0);

    assertThat(WriteAheadLog.beside(folder.resolve(CutFolder.DATABASE))).isEmpty();
    data.run(1);
    assertThat(data.rows()).isEqualTo(4);
  }

  @Test
  void whatStandsInALogBehindItsNewBeginningIsNotTakenForIts() throws IOException {
    data.crash(true);
    assertThat(WriteAheadLog.beside(folder.resolve(CutFolder.DATABASE)))
        .contains(folder.resolve(CutFolder.LOG));
    assertThat(
            WriteAheadLog.fits(folder.resolve(CutFolder.LOG), folder.resolve(CutFolder.DATABASE)))
        .isTrue();

    assertThat(data.rows()).isEqualTo(3 + 2);
  }

  @Test
  void aLogFitsNothingThatIsNoDatabase() throws IOException {
    data.crash(false);
    data.cut(CutFolder.DATABASE, 50);

    assertThat(
            WriteAheadLog.fits(folder.resolve(CutFolder.LOG), folder.resolve(CutFolder.DATABASE)))
        .isFalse();
    assertThat(new UsedFolder(folder).mixed()).isEmpty();
  }

  @Test
  void aLogAloneIsMixedWithNothing() throws IOException {
    data.crash(false);
    Files.delete(folder.resolve(CutFolder.DATABASE));

    assertThat(new UsedFolder(folder).mixed()).isEmpty();
    assertThat(new UsedFolder(folder).faultAtRest().orElseThrow()).contains("missing or empty");
  }

  @Test
  void aDatabaseThatWasCutToItsFirstBytesIsToBeReplaced() throws IOException {
    data.cut(CutFolder.DATABASE, 50);

    refused("is damaged", "restore --replace FILE");
  }

  @Test
  void oneThatCannotBeReadIsLeftToTheCommandToTell() throws IOException {
    // a page of three bytes there is none
    try (var file = new RandomAccessFile(folder.resolve(CutFolder.DATABASE).toFile(), "rw")) {
      file.seek(16);
      file.write(new byte[] {0, 3});
    }

    assertThat(new UsedFolder(folder).faultAtRest()).isEmpty();
    refused("is no database that this program can open");
  }

  @Test
  void aMarkThatWasCutShortStillSaysThatTheFolderWasUsed() throws IOException {
    data.cut(CutFolder.MARK, 0);
    data.run(1);
    assertThat(data.rows()).isEqualTo(4);

    data.cut(CutFolder.MARK, 0);
    Files.delete(folder.resolve(CutFolder.DATABASE));
    refused("missing or empty");
  }

  @Test
  void anEmptyFolderIsOfferedToTheFirstStartAndHasNoFault() throws IOException {
    var fresh = Files.createDirectory(place.resolve("fresh"));
    assertThat(new UsedFolder(fresh).faultAtRest()).isEmpty();
    assertThat(checked(fresh)).contains("the first start makes it");
    Files.createFile(fresh.resolve(CutFolder.DATABASE));
    assertThat(checked(fresh)).contains("the first start makes it");
  }

  @Test
  void aFolderInPlaceOfItsLockIsToldAsItIs() throws IOException {
    Files.delete(folder.resolve("terminbot.lock"));
    Files.createDirectory(folder.resolve("terminbot.lock"));

    refused("cannot be opened", "terminbot.lock", "stay as they are");
  }

  @Test
  void aDamagedDatabaseIsToldByTheCheckBeforeTheStart() throws IOException {
    data.run(2000);
    try (var file = new RandomAccessFile(folder.resolve(CutFolder.DATABASE).toFile(), "rw")) {
      for (var at = file.length() / 2; at < file.length(); at += 4096) {
        file.seek(at);
        file.write(new byte[2000]);
      }
    }

    assertThat(checked()).contains("damaged", "restore --replace FILE");
  }

  @Test
  void aDatabaseOfAnotherProgramIsTold() {
    assertThat(checked()).contains("holds tables of another program");
  }

  private void refused(String... words) {
    assertThatThrownBy(() -> EmbeddedDatabase.in(folder).close())
        .isInstanceOf(EmbeddedDatabase.Unusable.class)
        .hasMessageContainingAll(words);
  }

  private String checked() {
    return checked(folder);
  }

  private static String checked(Path folder) {
    var said = new ArrayList<String>();
    new DatabaseCheck(said::add, said::add).ofFile(folder);
    return String.join("\n", said);
  }
}
