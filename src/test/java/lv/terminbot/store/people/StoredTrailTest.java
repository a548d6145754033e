package lv.terminbot.store.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.store.Databases;
import lv.terminbot.store.EmbeddedDatabase;
import lv.terminbot.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The trail of a bot, read by a command beside it. */
class StoredTrailTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Databases.class)
  void itIsGoneThroughWhileTheBotRuns(Databases database) {
    var settings = database.settings();
    try (var store = Store.on(settings, folder)) {
      write(store, "link 1");
      var noted = trail(settings).check(Optional.empty()).end();
      write(store, "link 2");

      var check = trail(settings).check(Optional.of(noted));

      assertThat(check.broken()).isEmpty();
      assertThat(check.entries()).isEqualTo(2);
      assertThat(check.end().number()).isEqualTo(noted.number() + 1);
    }
  }

  @Test
  void whereThereIsNoServerItIsSaidWithoutThePassword() {
    var nobody = StoredTrail.at("jdbc:postgresql://127.0.0.1:1/none", "bot", "secret");

    assertThatThrownBy(() -> nobody.check(Optional.empty()))
        .hasMessageContaining("the trail cannot be read")
        .hasMessageNotContaining("secret");
  }

  @Test
  void aDatabaseFromBeforeThereWasATrailIsToldHowItGetsOne() {
    EmbeddedDatabase.in(folder).close();
    var before = StoredTrail.in(folder);

    assertThatThrownBy(() -> before.check(Optional.empty()))
        .hasMessageContaining("gets its end when the bot is started once");
  }

  @Test
  void aFolderWithoutADatabaseIsNotTheBots() {
    assertThatThrownBy(() -> StoredTrail.in(folder))
        .hasMessageContaining("name the folder by --terminbot.data-dir");
    assertThat(Files.exists(folder.resolve("terminbot.db"))).isFalse();
  }

  private StoredTrail trail(Map<String, String> settings) {
    return settings.isEmpty()
        ? StoredTrail.in(folder)
        : StoredTrail.at(
            Objects.requireNonNull(settings.get("spring.datasource.url")), "postgres", "");
  }

  private static void write(Store store, String about) {
    store
        .commit()
        .run(() -> store.get(Trail.class).write(TrailEntry.of(TrailEvent.LINK_MADE, about)));
  }
}
