package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What operators do by hand to a data folder is found at the start, with a way out. */
class UsedFolderTest {
  @TempDir private Path place;
  private Path folder;

  @BeforeEach
  void aFolderThatWasUsed() {
    folder = place.resolve("data");
    run(3);
  }

  @Test
  void whatWasLeftAsItWasIsOpened() {
    run(1);
    crash(place.resolve("unused"));
    run(1);
    assertThat(rows()).isEqualTo(3 + 1 + 2 + 1);
  }

  @Test
  void aMissingDatabaseIsNoEmptyCampaign() throws IOException {
    Files.delete(folder.resolve("terminbot.db"));
    refused("missing or empty", "restore --replace FILE", "empty folder");
  }

  @Test
  void anEmptyFileIsNoEmptyCampaign() throws IOException {
    Files.write(folder.resolve("terminbot.db"), new byte[0]);
    refused("missing or empty", "restore --replace FILE");
  }

  @Test
  void anOlderCopyThatWasPutInPlaceIsFound() throws IOException {
    Files.copy(folder.resolve("terminbot.db"), place.resolve("copy.db"));
    run(2);
    put(place.resolve("copy.db"));

    refused("older than what this folder held", "restore --replace FILE");
  }

  @Test
  void anOlderCopyBesideTheLogOfACrashIsFoundBeforeTheTwoAreMixed() throws IOException {
    Files.copy(folder.resolve("terminbot.db"), place.resolve("copy.db"));
    run(2);
    crash(place.resolve("unused"));
    put(place.resolve("copy.db"));
    var before = Files.readAllBytes(folder.resolve("terminbot.db"));

    refused("not the one that terminbot.db-wal beside it belongs to", "restore --replace FILE");
    assertThat(Files.readAllBytes(folder.resolve("terminbot.db"))).isEqualTo(before);
  }

  @Test
  void aCopyMadeInTheSameRunBesideTheLogOfItsCrashIsFound() throws IOException {
    var copy = place.resolve("copy.db");
    crash(copy);
    put(copy);

    refused("terminbot.db-wal", "restore --replace FILE");
  }

  @Test
  void aLogThatWasTakenAwayIsMissed() throws IOException {
    crash(place.resolve("unused"));
    Files.delete(folder.resolve("terminbot.db-wal"));

    refused("terminbot.db-wal was taken away", "Put that file back");
  }

  @Test
  void aLogWithoutItsDatabaseIsNoEmptyCampaign() throws IOException {
    crash(place.resolve("unused"));
    Files.delete(folder.resolve("terminbot.db"));
    Files.delete(folder.resolve("terminbot.mark"));

    refused("missing or empty");
  }

  @Test
  void aDamagedDatabaseIsFoundAtTheStart() throws IOException {
    run(2000);
    try (var file = new RandomAccessFile(folder.resolve("terminbot.db").toFile(), "rw")) {
      for (var at = file.length() / 2; at < file.length(); at += 4096) {
        file.seek(at);
        file.write(new byte[2000]);
      }
    }

    refused("damaged", "restore --replace FILE");
  }

  @Test
  void aDatabaseThatHasLostItsBeginningIsNotCalledAnOlderOne() throws IOException {
    try (var file = new RandomAccessFile(folder.resolve("terminbot.db").toFile(), "rw")) {
      file.write(new byte[1000]);
    }

    refused("its file terminbot.db is no database that this program can open");
  }

  @Test
  void whoLooksIntoItByAnotherToolAfterACrashDoesNoHarm() throws SQLException {
    crash(place.resolve("unused"));
    try (var tool = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("terminbot.db"));
        var statement = tool.createStatement();
        var row = statement.executeQuery("select count(*) from words")) {
      assertThat(row.next()).isTrue();
    }
    assertThat(folder.resolve("terminbot.db-wal")).doesNotExist();

    run(1);
    assertThat(rows()).isEqualTo(3 + 2 + 1);
  }

  @Test
  void aFolderFromBeforeThereWasAMarkIsOpened() throws IOException {
    Files.delete(folder.resolve("terminbot.mark"));
    run(1);
    assertThat(rows()).isEqualTo(4);
  }

  private void refused(String... words) {
    assertThatThrownBy(() -> EmbeddedDatabase.in(folder).close())
        .isInstanceOf(EmbeddedDatabase.Unusable.class)
        .hasMessageContainingAll(words);
  }

  private void put(Path copy) throws IOException {
    Files.copy(copy, folder.resolve("terminbot.db"), StandardCopyOption.REPLACE_EXISTING);
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

  /**
   * Writes two rows, copies the database as by sqlite3's .backup after one, and ends as by a kill.
   */
  private void crash(Path copy) {
    var left = List.of("terminbot.db", "terminbot.db-wal", "terminbot.mark");
    var image = place.resolve("image-" + System.nanoTime());
    try (var database = EmbeddedDatabase.in(folder)) {
      write(database, 1);
      JdbcClient.create(database).sql("vacuum into '" + copy + "'").update();
      write(database, 1);
      Files.createDirectory(image);
      for (var name : left) {
        Files.copy(folder.resolve(name), image.resolve(name));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    try {
      for (var name : left) {
        Files.copy(image.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
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
