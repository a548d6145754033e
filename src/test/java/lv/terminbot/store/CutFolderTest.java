package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a crash, a full disk or a hand has cut short in a data folder. */
class CutFolderTest {
  private static final String DATABASE = "terminbot.db";
  private static final String LOG = "terminbot.db-wal";
  private static final String MARK = "terminbot.mark";

  @TempDir private Path place;
  private Path folder;

  @BeforeEach
  void aFolderThatWasUsed() {
    folder = place.resolve("data");
    run(3);
  }

  @Test
  void aLogThatWasCutShortIsMissed() throws IOException {
    crash(false);
    cut(LOG, 32);

    refused("older than what this folder held", "terminbot.db-wal was taken away");
    assertThat(checked()).contains("older than what this folder held");
  }

  @Test
  void aLogWithNothingInItIsAsGoodAsNone() throws IOException {
    cut(LOG, 0);

    assertThat(WriteAheadLog.beside(folder.resolve(DATABASE))).isEmpty();
    run(1);
    assertThat(rows()).isEqualTo(4);
  }

  @Test
  void whatStandsInALogBehindItsNewBeginningIsNotTakenForIts() throws IOException {
    crash(true);
    assertThat(WriteAheadLog.beside(folder.resolve(DATABASE))).contains(folder.resolve(LOG));
    assertThat(WriteAheadLog.fits(folder.resolve(LOG), folder.resolve(DATABASE))).isTrue();

    assertThat(rows()).isEqualTo(3 + 2);
  }

  @Test
  void aLogFitsNothingThatIsNoDatabase() throws IOException {
    crash(false);
    cut(DATABASE, 50);

    assertThat(WriteAheadLog.fits(folder.resolve(LOG), folder.resolve(DATABASE))).isFalse();
    assertThat(new UsedFolder(folder).mixed()).isEmpty();
  }

  @Test
  void aLogAloneIsMixedWithNothing() throws IOException {
    crash(false);
    Files.delete(folder.resolve(DATABASE));

    assertThat(new UsedFolder(folder).mixed()).isEmpty();
    assertThat(new UsedFolder(folder).faultAtRest().orElseThrow()).contains("missing or empty");
  }

  @Test
  void aDatabaseThatWasCutToItsFirstBytesIsToBeReplaced() throws IOException {
    cut(DATABASE, 50);

    refused("is damaged", "restore --replace FILE");
  }

  @Test
  void oneThatCannotBeReadIsLeftToTheCommandToTell() throws IOException {
    // a page of three bytes there is none
    try (var file = new RandomAccessFile(folder.resolve(DATABASE).toFile(), "rw")) {
      file.seek(16);
      file.write(new byte[] {0, 3});
    }

    assertThat(new UsedFolder(folder).faultAtRest()).isEmpty();
    refused("is no database that this program can open");
  }

  @Test
  void aMarkThatWasCutShortStillSaysThatTheFolderWasUsed() throws IOException {
    cut(MARK, 0);
    run(1);
    assertThat(rows()).isEqualTo(4);

    cut(MARK, 0);
    Files.delete(folder.resolve(DATABASE));
    refused("missing or empty");
  }

  @Test
  void anEmptyFolderIsOfferedToTheFirstStartAndHasNoFault() throws IOException {
    var fresh = Files.createDirectory(place.resolve("fresh"));
    assertThat(new UsedFolder(fresh).faultAtRest()).isEmpty();
    assertThat(checked(fresh)).contains("the first start makes it");
    Files.createFile(fresh.resolve(DATABASE));
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
    run(2000);
    try (var file = new RandomAccessFile(folder.resolve(DATABASE).toFile(), "rw")) {
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

  private void cut(String name, int bytes) throws IOException {
    try (var file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      file.setLength(bytes);
    }
  }

  private void run(int rows) {
    try (var database = EmbeddedDatabase.in(folder)) {
      write(database, rows);
    }
  }

  private static void write(EmbeddedDatabase database, int rows) {
    var sql = JdbcClient.create(database);
    sql.sql("create table if not exists words (id integer primary key, said text)").update();
    for (var i = 0; i < rows; i++) {
      sql.sql("insert into words (said) values (hex(randomblob(100)))").update();
    }
  }

  /** Writes two rows and ends as by a kill; between them the log is begun anew, or not. */
  private void crash(boolean anew) throws IOException {
    var image = Files.createDirectory(place.resolve("image"));
    try (var database = EmbeddedDatabase.in(folder)) {
      write(database, 1);
      if (anew) {
        JdbcClient.create(database).sql("pragma wal_checkpoint(restart)").query().listOfRows();
      }
      write(database, 1);
      for (var name : List.of(DATABASE, LOG, MARK)) {
        Files.copy(folder.resolve(name), image.resolve(name));
      }
    }
    for (var name : List.of(DATABASE, LOG, MARK)) {
      Files.copy(image.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private long rows() {
    try (var database = EmbeddedDatabase.in(folder)) {
      return JdbcClient.create(database)
          .sql("select count(*) from words")
          .query(Long.class)
          .single();
    }
  }
}
