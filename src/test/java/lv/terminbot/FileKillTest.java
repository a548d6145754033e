package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.LongStream;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.FaultyBotApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed while it makes a file, and started again. */
class FileKillTest {
  private static final long DACE = 2001;

  /** A maker's lease is two minutes of the program's clock, which begins anew with its start. */
  private static final Duration BEFORE_THE_LEASE_ENDS = Duration.ofSeconds(100);

  @TempDir private Path data;
  private final FaultyBotApi telegram = FaultyBotApi.start();
  private LocalDateTime now = LocalDateTime.parse("2024-01-10T10:00");

  @AfterEach
  void over() {
    telegram.close();
  }

  @Test
  void theFileIsMadeAnewAndComesOnce() throws Exception {
    EmptyDatabase.copiedTo(data);
    Contacts.into(data, LongStream.of(DACE), "TM");

    // given a file that is being made
    try (var program = started()) {
      telegram.says(DACE, "pdf");
      await()
          .pollInterval(Duration.ofMillis(2))
          .atMost(Duration.ofMinutes(1))
          .until(() -> rows("file_order where leased_until > 0") == 1);

      // when the program is killed
      program.kill();
    }
    assertThat(rows("file_order where done_at is null")).as("killed in the middle").isOne();
    assertThat(files()).isEmpty();

    // then the next start makes it, without being asked again, before the dead one's lease ends
    try (var program = startedAgainAtOnce()) {
      await().atMost(BEFORE_THE_LEASE_ENDS).until(() -> files().size() >= 2);
      program.stop();
    }
    assertThat(files()).as("the report and its annex").containsExactly("%PDF-", "%PDF-");
    assertThat(rows("file_order where done_at is null")).isZero();
    assertThat(left()).as("half-made files").isEmpty();
  }

  private ChildProgram started() {
    now = now.plusMinutes(1);
    return startedAgainAtOnce();
  }

  private ChildProgram startedAgainAtOnce() {
    return ChildProgram.at(now.toString(), data, telegram).awaitStart();
  }

  /** The files that arrived, as their first letters. */
  private List<String> files() {
    return telegram.arrived().stream()
        .filter(one -> one.chat() == DACE)
        .map(Arrived::files)
        .flatMap(List::stream)
        .map(file -> new String(file.content(), 0, 5, StandardCharsets.US_ASCII))
        .toList();
  }

  private List<Path> left() throws IOException {
    var making = data.resolve("making");
    if (!Files.exists(making)) {
      return List.of();
    }
    try (var all = Files.walk(making)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private long rows(String of) throws SQLException {
    try (var database = DriverManager.getConnection(Contacts.url(data));
        var counted = database.createStatement().executeQuery("select count(*) from " + of)) {
      counted.next();
      return counted.getLong(1);
    }
  }
}
