package lv.terminbot.store.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.Map;
import lv.terminbot.EmptyDatabase;
import lv.terminbot.store.EmbeddedDatabase;
import lv.terminbot.store.NewerVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is found in a file before it is put back or copied, and what is said of it. */
class LookAtCopyTest {
  private static final Instant POLLED = Instant.parse("2024-01-08T07:00:00Z");
  @TempDir private Path place;
  private Path file;

  @BeforeEach
  void aDatabaseThatWasUsed() {
    file = place.resolve("terminbot.db");
    EmptyDatabase.copiedTo(place);
    try (var database = EmbeddedDatabase.in(place)) {
      JdbcClient.create(database)
          .sql("insert into last_poll (one, polled_at) values (1, ?)")
          .param(POLLED.toEpochMilli())
          .update();
    }
  }

  @Test
  void aSoundOneHasNoFaultAndTellsUpToWhenItHoldsEverything() throws Exception {
    assertThat(LookAtCopy.fault(file)).isEmpty();
    assertThat(LookAtCopy.in(file)).isEqualTo(new LookAtCopy.Found(POLLED, 0, 0));
  }

  @Test
  void aCopyHoldsEverythingUpToWhenItWasMade() throws Exception {
    say(
        "insert into restoration (copied_at) values ("
            + POLLED.plusSeconds(60).toEpochMilli()
            + ")");

    assertThat(LookAtCopy.in(file).until()).isEqualTo(POLLED.plusSeconds(60));
  }

  @Test
  void oneFromBeforeCopiesKnewOfThemselvesTellsByWhatItHolds() throws Exception {
    say("drop table restoration");

    assertThat(LookAtCopy.in(file).until()).isEqualTo(POLLED);
  }

  @Test
  void oneOfAnotherProgramIsStrange() throws Exception {
    var other = place.resolve("other.db");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + other);
        var statement = connection.createStatement()) {
      statement.execute("create table invoice (id integer)");
    }

    var fault = LookAtCopy.fault(other).orElseThrow();

    assertThat(fault.inCopy()).contains("another program, or empty", "name a copy of ours");
    assertThat(fault.inFolder()).contains("name the folder of the bot by --terminbot.data-dir");
  }

  @Test
  void oneOfANewerVersionIsLeftToThatVersion() {
    NewerVersion.uses(Map.of(), place);

    var fault = LookAtCopy.fault(file).orElseThrow();

    assertThat(fault.inCopy()).contains("put it back with that version or a later one");
    assertThat(fault.inFolder()).contains("say this with that version or a later one");
  }

  @Test
  void whatIsNoDatabaseIsUnreadable() throws Exception {
    var words = Files.writeString(place.resolve("words.db"), "no database ".repeat(1000));

    var fault = LookAtCopy.fault(words).orElseThrow();

    assertThat(fault.inCopy()).contains("damaged or no database", "take another copy");
    assertThat(fault.inFolder()).contains("restore --replace FILE");
  }

  @Test
  void oneThatADiskHasSpoiltIsNotPutBack() throws Exception {
    try (var spoilt = new RandomAccessFile(file.toFile(), "rw")) {
      for (var at = spoilt.length() / 2 / 4096 * 4096; at < spoilt.length(); at += 4096) {
        spoilt.seek(at);
        spoilt.write(new byte[2000]);
      }
    }

    assertThat(LookAtCopy.fault(file).orElseThrow().inCopy())
        .contains("damaged", "take another copy");
  }

  private void say(String sql) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
