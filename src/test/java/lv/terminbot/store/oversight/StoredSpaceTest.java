package lv.terminbot.store.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lv.terminbot.oversight.StoredSpace;
import lv.terminbot.privacy.PersonalData;
import lv.terminbot.store.Database;
import lv.terminbot.store.EmbeddedDatabase;
import lv.terminbot.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Room on the disk of the embedded database. */
class StoredSpaceTest {
  @TempDir private Path folder;

  @Test
  void whatWasDeletedIsGivenBackToTheDisk() {
    try (var store = Store.on(Map.of(), folder)) {
      var space = store.get(StoredSpace.class);
      fill(store);
      var full = space.measure().database();
      store.sql().sql("delete from kept_words").update();

      space.giveBack();

      assertThat(space.measure().database()).isLessThan(full - (2 << 20));
      assertThat(space.measure().free()).isPresent();
    }
  }

  @Test
  void whereMuchOfItIsFreeTheWholeIsWrittenAnewOnceAMonthsDataAreGone() throws Exception {
    try (var store = Store.on(Map.of(), folder)) {
      var data = store.get(PersonalData.class);
      fill(store);
      data.compact();
      var full = Files.size(folder.resolve("terminbot.db"));
      store.sql().sql("delete from kept_words").update();

      data.compact();

      assertThat(Files.size(folder.resolve("terminbot.db"))).isLessThan(full - (2 << 20));
      assertThat(folder.resolve("terminbot.db-wal")).isEmptyFile();
    }
  }

  @Test
  void whereItsDiskTellsNothingOnlyItsOwnSizeIsKnown() throws Exception {
    try (var store = Store.on(Map.of(), folder)) {
      Files.move(folder.resolve("terminbot.db"), folder.resolve("moved.db"));

      var measured = store.get(StoredSpace.class).measure();

      assertThat(measured.database()).isPositive();
      assertThat(measured.free()).isEmpty();
    }
  }

  @Test
  void oneThatIsClosingGivesNothingBackAndSaysSo() {
    var closed = EmbeddedDatabase.in(folder.resolve("closed"));
    closed.close();
    try (var store = Store.on(Map.of(), folder)) {
      fill(store);
      store.sql().sql("delete from kept_words").update();
      var space = new SqlStoredSpace(store.get(JdbcClient.class), closed, Database.SQLITE);

      assertThatThrownBy(space::giveBack).hasMessage("cannot give back room");
    }
  }

  private static void fill(Store store) {
    store
        .sql()
        .sql(
            """
            with recursive n (i) as (select 1 union all select i + 1 from n where i < 4000)
            insert into kept_words (chat, words, kept_at) select i, hex(randomblob(500)), 1 from n
            """)
        .update();
  }
}
