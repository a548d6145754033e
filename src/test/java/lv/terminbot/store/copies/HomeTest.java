package lv.terminbot.store.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import lv.terminbot.store.Database;
import lv.terminbot.store.Databases;
import lv.terminbot.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Where the data are at home, on disks and servers that do not tell all. */
class HomeTest {
  @TempDir private Path folder;

  @Test
  void onADiskThatDoesNotTellWhenAFileWasMadeNothingIsTakenForACopy() throws Exception {
    try (var store = Store.on(Map.of(), folder)) {
      var home = new FileHome(store.sql());
      assertThat(home.hasMoved()).isFalse();
      store.sql().sql("update file_home set made_at = made_at - 1").update();
      tellsNothing(folder.resolve("terminbot.db"));
      tellsNothing(folder);

      assertThat(home.hasMoved()).isFalse();
    }
  }

  @Test
  void onOneWhereTheFolderTellsTheFileIsBelieved() throws Exception {
    try (var store = Store.on(Map.of(), folder)) {
      var home = new FileHome(store.sql());
      home.hasMoved();
      store.sql().sql("update file_home set made_at = made_at - 1").update();
      tellsNothing(folder.resolve("terminbot.db"));

      assertThat(home.hasMoved()).isEqualTo(tells(folder));
      assertThat(home.hasMoved()).as("that is noted").isFalse();
    }
  }

  /** As on a disk that keeps but the time of the last change. */
  private static void tellsNothing(Path path) throws Exception {
    var made = Files.readAttributes(path, BasicFileAttributes.class).creationTime();
    Files.setLastModifiedTime(path, made);
  }

  private static boolean tells(Path path) throws Exception {
    var attributes = Files.readAttributes(path, BasicFileAttributes.class);
    return !attributes.creationTime().equals(attributes.lastModifiedTime());
  }

  @Test
  void aServerThatDoesNotTellItsNumberToEverybodyIsKnownByTheRest() {
    var settings = Databases.whereNoTablesMayBeMade();
    var guest = Objects.requireNonNull(settings.get("spring.datasource.username"));
    var url = Objects.requireNonNull(settings.get("spring.datasource.url"));
    var owners = url.replace("user=" + guest, "user=postgres");
    assertThat(MoveTables.makeOn(owners, "postgres", "")).isEmpty();
    var owner = JdbcClient.create(new DriverManagerDataSource(owners, "postgres", ""));
    owner.sql("revoke execute on function pg_control_system() from public").update();
    owner.sql("grant all on all tables in schema public to " + guest).update();
    var sql = JdbcClient.create(new DriverManagerDataSource(url, guest, ""));
    var home = new DataHome(sql, Database.POSTGRESQL);

    assertThat(home.hasMoved()).isFalse();
    assertThat(home.hasMoved()).isFalse();

    assertThat(sql.sql("select server from data_home").query(Long.class).single()).isZero();
    sql.sql("update data_home set base = base + 1").update();
    assertThat(home.hasMoved()).isTrue();
  }
}
