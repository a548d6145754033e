package lv.terminbot.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import lv.terminbot.backup.command.Refused;
import lv.terminbot.store.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A copy is put back where nothing is lost by it, and only such as this program can read. */
class PutBackTest extends CopyCase {
  @Test
  void whileTheBotRunsACopyIsMadeAndNoneIsPutBack() throws Exception {
    try (var running = EmbeddedDatabase.in(data)) {
      JdbcClient.create(running).sql("update person set name = 'Līga'").update();
      backup(PASSPHRASE).seal(copy);

      assertThatThrownBy(() -> restore(data, PASSPHRASE).inPlace(copy))
          .hasMessageContaining("the bot runs");
    }
    restore(PASSPHRASE).intoEmpty(copy);
    assertThat(names()).isEqualTo("Līga");
  }

  @Test
  void whatIsThereIsReplacedOnlyIfToldToAndKeptAside() throws Exception {
    backup(PASSPHRASE).seal(copy);
    try (var later = EmbeddedDatabase.in(data)) {
      JdbcClient.create(later).sql("update person set name = 'Later'").update();
    }

    assertThatThrownBy(() -> restore(data, PASSPHRASE).intoEmpty(copy))
        .hasMessageContaining("--replace");
    assertThat(namesIn(data)).isEqualTo("Later");

    restore(data, PASSPHRASE).inPlace(copy);
    assertThat(namesIn(data)).isEqualTo("Janis");
    try (var files = Files.list(data)) {
      var aside = files.filter(file -> file.getFileName().toString().startsWith("aside-")).toList();
      assertThat(aside).hasSize(1);
      assertThat(namesIn(aside.getFirst())).isEqualTo("Later");
    }
  }

  @Test
  void aCopyOfANewerProgramIsNotPutBack() throws Exception {
    try (var newer = EmbeddedDatabase.in(data)) {
      JdbcClient.create(newer)
          .sql(
              """
              insert into flyway_schema_history (installed_rank, version, description, type, script,
                checksum, installed_by, installed_on, execution_time, success)
              select 9999, '9999', 'later', 'SQL', 'V9999__later.sql', 1, '', installed_on, 1, 1
              from flyway_schema_history limit 1
              """)
          .update();
    }
    assertThatThrownBy(
            () -> {
              backup(PASSPHRASE).seal(copy);
              restore(PASSPHRASE).intoEmpty(copy);
            })
        .hasMessageContaining("newer version");
  }

  @Test
  void aDatabaseOfAnotherProgramIsNotPutBack() throws IOException {
    Files.writeString(copy, "no database at all, but a letter");

    assertThatThrownBy(() -> restore(Map.of()).intoEmpty(copy))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("no database");
  }

  @Test
  void aFileThatIsThereIsNeverOverwritten() throws IOException {
    Files.writeString(copy, "the copy of yesterday");

    assertThatThrownBy(() -> backup(PASSPHRASE).seal(copy)).hasMessageContaining("there already");
    assertThat(copy).hasContent("the copy of yesterday");
  }

  /** As cp, tar or rsync copy it while the bot runs, or after a crash. */
  @Test
  void whatStandsInTheLogBesideACopyByHandIsPutBackWithIt() throws Exception {
    copiedByHand("Līga");

    restore(Map.of()).intoEmpty(place.resolve("by-hand/terminbot.db"));

    assertThat(names()).isEqualTo("Līga");
    try (var files = Files.list(place.resolve("new"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith("restoring"));
    }
    assertThat(place.resolve("by-hand/terminbot.db-wal")).isNotEmptyFile();
  }

  @Test
  void aLogThatBelongsToAnotherDatabaseIsNotMixedWithIt() throws Exception {
    copiedByHand("Līga");
    for (var beat = 0; beat < 3; beat++) {
      EmbeddedDatabase.in(data).close();
    }
    var byHand = place.resolve("by-hand/terminbot.db");
    Files.copy(data.resolve("terminbot.db"), byHand, StandardCopyOption.REPLACE_EXISTING);

    assertThatThrownBy(() -> restore(Map.of()).intoEmpty(byHand))
        .hasMessageContaining("does not belong to");
    Files.delete(place.resolve("by-hand/terminbot.db-wal"));
    restore(Map.of()).intoEmpty(byHand);
    assertThat(names()).isEqualTo("Līga");
  }

  private void copiedByHand(String name) throws IOException {
    var byHand = Files.createDirectory(place.resolve("by-hand"));
    try (var running = EmbeddedDatabase.in(data)) {
      JdbcClient.create(running).sql("update person set name = ?").param(name).update();
      for (var file : List.of("terminbot.db", "terminbot.db-wal")) {
        Files.copy(data.resolve(file), byHand.resolve(file));
      }
    }
  }

  @Test
  void whereNoFileCanBeMadeIsSaidWithoutRiddles() {
    assertThatThrownBy(() -> backup(PASSPHRASE).seal(place.resolve("nowhere/copy.age")))
        .hasMessageContaining("name a folder that is there")
        .hasMessageNotContaining("null");
  }
}
