package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import lv.terminbot.store.Databases;
import lv.terminbot.store.EmbeddedDatabase;
import lv.terminbot.store.NewerVersion;
import lv.terminbot.store.PreviousDatabase;
import lv.terminbot.store.StoreByHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code check --settings} says of where the data are kept. */
class DataCheckTest extends SettingsCheckCase {

  @Test
  void aFolderThatHasLostItsDatabaseIsNoNewOne() throws IOException {
    EmbeddedDatabase.in(place.resolve("data")).close();
    Files.delete(place.resolve("data/terminbot.db"));
    refused("this folder was used, and its file terminbot.db is missing or empty");
    assertThat(printed()).doesNotContain("the first start makes it");
  }

  @Test
  void aFileThatIsNoDatabaseIsTold() throws IOException {
    Files.createDirectory(place.resolve("data"));
    Files.writeString(place.resolve("data/terminbot.db"), "Not a database. ".repeat(100));
    refused("terminbot.db cannot be opened: it is damaged or no database");
  }

  @Test
  void whileTheBotRunsNothingOfItsFolderIsDoubted() {
    try (var running = EmbeddedDatabase.in(place.resolve("data"))) {
      StoreByHand.makeTables(running);
      assertThat(check()).isZero();
      assertThat(printed()).contains("the database (SQLite ", "are those of this version");
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void howFarTheStartBringsADatabaseOfBeforeIsTold(Databases database) throws IOException {
    Files.createDirectory(place.resolve("data"));
    var settings = PreviousDatabase.copiedTo(database, place.resolve("data"));
    assertThat(check(arguments(settings))).isZero();
    assertThat(printed()).containsPattern("its tables are of version 2\\d, and the start brings");
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void aDatabaseOfANewerVersionIsTold(Databases database) {
    var settings = database.settings();
    NewerVersion.uses(settings, place.resolve("data"));
    assertThat(check(arguments(settings))).isEqualTo(2);
    assertThat(printed()).contains("was used by a newer version of this program");
  }

  @Test
  void anEmptyDatabaseOfAServerIsGood() {
    assertThat(check(arguments(Databases.withoutTables()))).isZero();
    assertThat(printed()).contains("the database (PostgreSQL ", "it is empty, and the first start");
  }

  @Test
  void whoMayMakeNoTablesThereIsTold() {
    assertThat(check(arguments(Databases.whereNoTablesMayBeMade()))).isEqualTo(2);
    assertThat(printed()).contains("lets its user make no tables", "GRANT CREATE ON SCHEMA");
  }

  @Test
  void aDatabaseOfAServerThatIsNotThereIsTold() {
    var url = Databases.POSTGRESQL.settings().get("spring.datasource.url");
    refused(
        "the database of spring.datasource.url is not there: make it on the server by createdb",
        "--spring.datasource.url=" + url.replaceFirst("/terminbot[0-9]+", "/nowhere"),
        "--spring.datasource.username=postgres");
    refused(
        "the database of spring.datasource.url does not answer",
        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/terminbot");
  }
}
