package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import lv.terminbot.backup.command.MoveCommand;
import lv.terminbot.backup.command.Refused;
import lv.terminbot.store.Databases;
import lv.terminbot.store.PreviousDatabase;
import lv.terminbot.telegram.FaultyBotApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From one machine to several: everything is brought from SQLite to PostgreSQL. */
class MoveTest {
  @TempDir private Path place;
  private final Map<String, String> server = Databases.withoutTables();

  @Test
  void aCampaignHalfWayGoesOnThere() throws Exception {
    var data = place.resolve("data");
    long janis;
    try (var bot = DeskBot.at("2024-01-05T10:00", data)) {
      bot.someone(Bot.ANNA).says("/start");
      janis = bot.contactOf("VARAM").id();
      bot.itIs("2024-01-08T09:00");
      submits(bot, janis, "5.1");
    }
    try (var moved = new MovedBot(data)) {
      submits(moved.bot, janis, "5.2");
      moved.bot.someone(Bot.ANNA).says("status 5.1");
      moved.bot.quiet();

      assertThat(
              moved.bot.column(
                  "measure || ' ' || number", "progress_update", "true order by number"))
          .containsExactly("5.1 1", "5.2 2");
      assertThat(moved.telegram.messagesTo(janis))
          .as("nobody is reminded again")
          .noneMatch(one -> one.text().contains("8. janvār"));
      assertThat(moved.telegram.messagesTo(Bot.ANNA))
          .anyMatch(one -> one.text().contains("noslēgts līgums"));
    }
  }

  /** The program on the server after the move. */
  private final class MovedBot implements AutoCloseable {
    private final FaultyBotApi telegram = FaultyBotApi.start();
    private final WholeBot bot;

    MovedBot(Path data) throws Exception {
      move(data);
      bot = WholeBot.goingOn(server, place.resolve("other"), "2024-01-08T10:00", telegram);
    }

    @Override
    public void close() {
      bot.close();
    }
  }

  @Test
  void everyRowOfADatabaseOfTheVersionBeforeIsThereAndASecondTimeChangesNothing() throws Exception {
    var data = Files.createDirectory(place.resolve("data"));
    PreviousDatabase.copiedTo(Databases.SQLITE, data);

    assertThat(move(data)).contains("Everything is there: start the bot");
    assertThat(move(data)).contains("already; nothing was changed");

    assertThat(data.resolve("terminbot.db")).exists();
    assertThat(data.resolve("moving.db")).doesNotExist();
  }

  @Test
  void whatIsThereIsNotOverwritten() throws Exception {
    var data = Files.createDirectory(place.resolve("data"));
    PreviousDatabase.copiedTo(Databases.SQLITE, data);
    move(data);
    try (var connection =
        DriverManager.getConnection(server.get("spring.datasource.url"), "postgres", "")) {
      connection.createStatement().executeUpdate("update person set name = 'Cits'");
    }

    assertThatThrownBy(() -> move(data))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("person differs")
        .hasMessageContaining("nothing was changed");
  }

  private String move(Path data) throws Refused {
    var out = new ByteArrayOutputStream();
    var to = new MoveCommand.Server(server.get("spring.datasource.url"), "postgres", "");
    new MoveCommand(data, to, new PrintStream(out, true, StandardCharsets.UTF_8)).run();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void submits(Bot bot, long contact, String measure) {
    bot.someone(contact).says(measure + " procesā: noslēgts līgums ar pakalpojuma sniedzēju");
    bot.quiet();
    bot.someone(contact).taps("✅ Apstiprināt");
    bot.quiet();
  }
}
