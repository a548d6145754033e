package lv.terminbot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code audit verify} as an officer calls it, also while the bot runs. */
class AuditCommandTest {
  @TempDir private Path data;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void saysHowManyEntriesThereAreAndThatTheyAreSound() {
    try (var bot = DeskBot.at("2024-01-09T10:00", data)) {
      var entries = bot.count("trail", "1 = 1");

      assertThat(audit("verify")).isZero();
      assertThat(said()).contains("entries: " + entries, "sound; it ends at " + entries + "-");
    }
  }

  @Test
  void namesTheFirstBrokenEntry() {
    try (var bot = DeskBot.at("2024-01-09T10:00", data)) {
      var sql = bot.bean(JdbcClient.class);
      sql.sql("drop trigger trail_is_kept").update();
      sql.sql("delete from trail where id = (select max(id) from trail)").update();
      var last = bot.count("trail", "1 = 1");

      assertThat(audit("verify")).isEqualTo(1);
      assertThat(said()).contains("BROKEN at entry " + (last + 1));
    }
  }

  @Test
  void saysWhereNothingKeepsTheTrailFromBeingChanged() {
    try (var bot = DeskBot.at("2024-01-09T10:00", data)) {
      bot.bean(JdbcClient.class).sql("drop trigger trail_is_kept").update();

      assertThat(audit("verify")).isEqualTo(1);
      assertThat(said()).contains("UNGUARDED", "trail_is_kept").doesNotContain("sound;");
    }
  }

  @Test
  void holdsAnEndThatWasNotedAgainstIt() {
    try (var bot = DeskBot.at("2024-01-09T10:00", data)) {
      audit("verify");
      var end = said().replaceAll("(?s).*ends at (\\S+).*", "$1");
      bot.someone(Bot.ANNA).says("/start");

      assertThat(audit("verify", end)).isZero();
      assertThat(audit("verify", "1-0123456789abcdef")).isEqualTo(1);
    }
  }

  @Test
  void looksAtNoOlderDatabaseThatWasPutIntoTheFolder() throws IOException {
    var file = data.resolve("terminbot.db");
    var older = data.resolve("older.db");
    try (var bot = DeskBot.at("2024-01-09T10:00", data)) {
      bot.someone(Bot.ANNA).says("/start");
    }
    Files.copy(file, older);
    try (var bot = DeskBot.at("2024-01-10T10:00", data)) {
      bot.contactOf("TM").says("/start");
    }
    Files.move(older, file, StandardCopyOption.REPLACE_EXISTING);

    assertThat(audit("verify")).isEqualTo(2);
    assertThat(said()).contains("terminbot.db", "restore").doesNotContain("sound;");
  }

  @Test
  void saysWhyItCannotLook() {
    assertThat(audit("verify")).isEqualTo(2);
    assertThat(said()).contains("there is no database");
    assertThat(audit()).isEqualTo(2);
    assertThat(audit("verify", "nonsense")).isEqualTo(2);
    assertThat(said()).contains("audit verify looks");
  }

  private int audit(String... words) {
    printed.reset();
    var all = Stream.concat(Stream.of(words), Stream.of("--terminbot.data-dir=" + data)).toList();
    return AuditCommand.run(
        List.copyOf(all), new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
