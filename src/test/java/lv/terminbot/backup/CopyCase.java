package lv.terminbot.backup;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.EmptyDatabase;
import lv.terminbot.HandMovedClock;
import lv.terminbot.backup.command.BackupCommand;
import lv.terminbot.backup.command.RestoreCommand;
import lv.terminbot.backup.command.Secrets;
import lv.terminbot.store.EmbeddedDatabase;
import lv.terminbot.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A data folder with one row, and the commands of whoever looks after it. */
abstract class CopyCase {
  static final String WORDS = "pieci vārdi ir labi";
  static final Map<String, String> PASSPHRASE = Map.of("terminbot.backup.passphrase", WORDS);

  final Clock clock = HandMovedClock.standing(Store.MORNING, java.time.ZoneOffset.UTC);
  final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  @TempDir Path place;
  Path data;
  Path copy;

  @BeforeEach
  void aFolderWithOneRow() {
    data = place.resolve("data");
    copy = place.resolve("copy.age");
    EmptyDatabase.copiedTo(data);
    try (var database = EmbeddedDatabase.in(data)) {
      JdbcClient.create(database)
          .sql("insert into person (id, name, language, reachable) values (7, 'Janis', 'lv', true)")
          .update();
    }
  }

  BackupCommand backup(Map<String, String> settings) {
    return new BackupCommand(data, secrets(settings), clock, new PrintStream(printed));
  }

  RestoreCommand restore(Map<String, String> settings) {
    return restore(place.resolve("new"), settings);
  }

  RestoreCommand restore(Path folder, Map<String, String> settings) {
    return new RestoreCommand(folder, secrets(settings), clock, new PrintStream(printed));
  }

  static Secrets secrets(Map<String, String> settings) {
    return new Secrets(name -> Optional.ofNullable(settings.get(name)), asked -> Optional.empty());
  }

  String names() {
    return namesIn(place.resolve("new"));
  }

  static String namesIn(Path folder) {
    try (var database = EmbeddedDatabase.in(folder)) {
      return JdbcClient.create(database)
          .sql("select group_concat(name) from person")
          .query(String.class)
          .single();
    }
  }
}
