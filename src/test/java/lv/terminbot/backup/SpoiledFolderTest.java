package lv.terminbot.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import lv.terminbot.backup.command.MoveCommand;
import lv.terminbot.backup.command.Refused;
import lv.terminbot.backup.command.RestoredCommand;
import lv.terminbot.store.EmbeddedDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the start would not open, no command takes for the data either. */
class SpoiledFolderTest extends CopyCase {
  private static final List<String> FILES =
      List.of("terminbot.db", "terminbot.db-wal", "terminbot.mark", "terminbot.lock");

  @Test
  void withoutTheLogOfACrashItIsNeitherCopiedNorMoved() throws IOException {
    crash();
    Files.delete(data.resolve("terminbot.db-wal"));

    refused(() -> backup(PASSPHRASE).seal(copy), "cannot be copied", "terminbot.db-wal was taken");
    refused(() -> move().run(), "cannot be moved", "terminbot.db-wal was taken");
    assertThat(copy).doesNotExist();
  }

  @Test
  void anOldDatabaseBesideANewLogIsNotMixedByAnyCommand() throws IOException {
    var older = place.resolve("older.db");
    Files.copy(data.resolve("terminbot.db"), older);
    try (var later = EmbeddedDatabase.in(data)) {
      JdbcClient.create(later).sql("update person set name = 'Later'").update();
    }
    crash();
    Files.copy(older, data.resolve("terminbot.db"), StandardCopyOption.REPLACE_EXISTING);

    refused(() -> backup(PASSPHRASE).seal(copy), "is not the one that terminbot.db-wal");
    refused(() -> move().run(), "is not the one that terminbot.db-wal");
    refused(() -> restored().inFolder(data), "is not the one that terminbot.db-wal");
    assertThat(data.resolve("terminbot.db")).hasSameBinaryContentAs(older);
    assertThat(data.resolve("terminbot.db-wal")).isNotEmptyFile();
  }

  @Test
  void anOlderDatabaseThatIsMeantIsTakenOnceItIsSaid() throws Exception {
    var older = place.resolve("older.db");
    Files.copy(data.resolve("terminbot.db"), older);
    try (var later = EmbeddedDatabase.in(data)) {
      JdbcClient.create(later).sql("update person set name = 'Later'").update();
    }
    Files.copy(older, data.resolve("terminbot.db"), StandardCopyOption.REPLACE_EXISTING);

    refused(() -> backup(PASSPHRASE).seal(copy), "older than what this folder held");
    restore(data, PASSPHRASE).inPlace(data.resolve("terminbot.db"));
    assertThat(namesIn(data)).isEqualTo("Janis");
  }

  /** Such a copy row by row is sound, and may lack what could not be read. */
  @Test
  void aDamagedDatabaseIsNotMoved() throws IOException {
    spoilAnIndex();

    refused(() -> move().run(), "cannot be moved: it is damaged", "restore --replace FILE");
    refused(() -> backup(PASSPHRASE).seal(copy), "it is damaged", "restore --replace FILE");
    assertThat(data.resolve("moving.db")).doesNotExist();
  }

  /** The bot was killed: what it wrote last stands in the log alone. */
  private void crash() throws IOException {
    var image = Files.createDirectory(place.resolve("image"));
    try (var killed = EmbeddedDatabase.in(data)) {
      JdbcClient.create(killed).sql("update person set reachable = false").update();
      for (var name : FILES) {
        Files.copy(data.resolve(name), image.resolve(name));
      }
    }
    for (var name : FILES) {
      Files.copy(image.resolve(name), data.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void spoilAnIndex() throws IOException {
    int page;
    try (var database = EmbeddedDatabase.in(data)) {
      page =
          JdbcClient.create(database)
              .sql("select rootpage from sqlite_master where type = 'index' limit 1")
              .query(Integer.class)
              .single();
    }
    try (var file = new RandomAccessFile(data.resolve("terminbot.db").toFile(), "rw")) {
      file.seek((page - 1) * 4096L);
      file.write("damage".repeat(100).getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static void refused(ThrowingCallable command, String... words) {
    assertThatThrownBy(command).isInstanceOf(Refused.class).hasMessageContainingAll(words);
  }

  private MoveCommand move() {
    var nowhere = new MoveCommand.Server("jdbc:postgresql://127.0.0.1:1/x", "x", "");
    return new MoveCommand(data, nowhere, out());
  }

  private RestoredCommand restored() {
    return new RestoredCommand(clock, out());
  }

  private PrintStream out() {
    return new PrintStream(printed, true, StandardCharsets.UTF_8);
  }
}
