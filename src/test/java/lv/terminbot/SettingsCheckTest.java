package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.command.CommandLine;
import lv.terminbot.store.Databases;
import lv.terminbot.store.EmbeddedDatabase;
import lv.terminbot.store.NewerVersion;
import lv.terminbot.store.PreviousDatabase;
import lv.terminbot.store.StoreByHand;
import lv.terminbot.telegram.FaultyBotApi;
import lv.terminbot.telegram.TestProxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check --settings}: a sentence on each thing that a start depends on. */
class SettingsCheckTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final FaultyBotApi telegram = FaultyBotApi.start();
  private Instant now = Instant.now();
  @TempDir private Path place;

  @AfterEach
  void over() {
    telegram.close();
  }

  @Test
  void goodSettingsAreToldSo() {
    assertThat(check()).isZero();
    assertThat(printed())
        .contains(
            "good: the settings can be read",
            "is on a disk of this machine",
            "the first start makes it",
            "terminbot.telegram.token is that of @",
            "the way to Telegram leads directly",
            "the clock of this machine goes with that of the server",
            "nobody is written to by e-mail")
        .doesNotContain("error", FaultyBotApi.TOKEN);
  }

  @Test
  void aTokenThatIsRefusedIsToldWithItsRemedy() {
    telegram.renewToken();
    refused("error: terminbot.telegram.token is refused", "@BotFather");
    assertThat(printed()).doesNotContain(FaultyBotApi.TOKEN);
  }

  @Test
  void aServerThatDoesNotAnswerIsToldWithItsRemedy() {
    telegram.down();
    refused("error: 127.0.0.1 does not answer", "terminbot.telegram.api-url");
  }

  @Test
  void theProxyOnTheWayIsNamed() {
    try (var proxy = TestProxy.open()) {
      assertThat(check("--terminbot.telegram.proxy=http://127.0.0.1:" + proxy.port())).isZero();
      assertThat(printed()).contains("leads through the proxy http://127.0.0.1:" + proxy.port());
    }
  }

  @Test
  void aProxyThatWantsAnotherLoginIsNamedWithoutIt() {
    try (var proxy = TestProxy.wanting("Basic something else")) {
      var settings = "--terminbot.telegram.proxy=http://bots:hush-hush@127.0.0.1:" + proxy.port();
      assertThat(check(settings)).isEqualTo(2);
      assertThat(printed())
          .contains("the proxy http://127.0.0.1", "check its user and password")
          .doesNotContain("hush-hush");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {-3600, 3600})
  void aClockThatIsAstrayIsTold(long seconds) {
    now = Instant.now().plus(Duration.ofSeconds(seconds));
    refused("NTP", seconds < 0 ? "seconds behind that" : "seconds before that");
    assertThat(printed()).containsPattern("3[56][0-9]{2} seconds");
  }

  @Test
  void allWrongSettingsAreTold() {
    assertThat(check("--terminbot.zone=Riga", "--server.port=x")).isEqualTo(2);
    assertThat(printed().lines()).hasSize(2).allMatch(line -> line.startsWith("error: "));
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Files.writeString(place.resolve("data"), "a file");
    refused("terminbot.data-dir is \"" + place.resolve("data"), "create and write to");
  }

  @Test
  void aFolderThatHasLostItsDatabaseIsNoNewOne() throws IOException {
    run(place.resolve("data"));
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
    assertThat(check(arguments(Databases.POSTGRESQL.settings()))).isZero();
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

  private static String[] arguments(Map<String, String> settings) {
    return settings.entrySet().stream()
        .filter(one -> !one.getKey().startsWith("spring.quartz"))
        .map(one -> "--" + one.getKey() + "=" + one.getValue())
        .toArray(String[]::new);
  }

  private static void run(Path folder) {
    EmbeddedDatabase.in(folder).close();
  }

  /** With these settings, if words begin so; the others are to be printed. */
  private void refused(String... words) {
    var settings = Stream.of(words).filter(word -> word.startsWith("--")).toArray(String[]::new);
    assertThat(check(settings)).isEqualTo(2);
    assertThat(printed())
        .contains(Stream.of(words).filter(word -> !word.startsWith("--")).toList());
  }

  private int check(String... settings) {
    printed.reset();
    var words =
        Stream.concat(
                Stream.of(
                    "check",
                    "--settings",
                    "--terminbot.data-dir=" + place.resolve("data"),
                    "--terminbot.telegram.token=" + FaultyBotApi.TOKEN,
                    "--terminbot.telegram.api-url=" + telegram.url()),
                Stream.of(settings))
            .toArray(String[]::new);
    var clock = HandMovedClock.standing(now, ZoneOffset.UTC);
    var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new CommandLine(clock, _ -> Optional.empty(), out).run(words);
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
