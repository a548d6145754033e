package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import lv.terminbot.command.CommandLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands first on the command line, as an operator sees it. */
class CommandLineTest {
  private static final String TOKEN = "123456789:AAStand-inStand-inStand-inStand-in-";
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Instant now = Instant.now();
  private Optional<String> typed = Optional.empty();
  @TempDir private Path place;

  @Test
  void helpHasASentenceForEachCommand() {
    assertThat(run("--help")).isZero();
    assertThat(printed())
        .contains(
            "check FILE",
            "audit verify",
            "backup ",
            "restore ",
            "restored ",
            "--version",
            "TERMINBOT_TELEGRAM_TOKEN");
  }

  @Test
  void theVersionIsOneLine() {
    assertThat(run("--version")).isZero();
    assertThat(printed().lines()).hasSize(1).first().asString().startsWith("Terminbot ");
  }

  @ParameterizedTest
  @CsvSource({
    "chekc, check",
    "backpu, backup",
    "restroe, restore",
    "audti, audit",
    "resotre, restore",
    "backups, backup",
    "help, --help",
    "version, --version"
  })
  void aMisspeltCommandIsToldTheNearest(String written, String meant) {
    assertThat(CommandLine.isMeant(new String[] {written})).isTrue();
    assertThat(run(written)).isEqualTo(2);
    assertThat(printed()).contains("not a command; " + meant + " is near to it");
  }

  @ParameterizedTest
  @ValueSource(strings = {TOKEN, "x", "terminbot.zone=Europe/Riga"})
  void whatIsNoCommandIsNotRepeatedSinceItMayBeASecret(String written) {
    assertThat(run(written)).isEqualTo(2);
    assertThat(printed())
        .doesNotContain(written + " ", TOKEN, "near to it")
        .contains("check, audit, backup, restore");
  }

  @Test
  void settingsAloneStartTheBot() {
    assertThat(CommandLine.isMeant(new String[0])).isFalse();
    assertThat(CommandLine.isMeant(new String[] {"--terminbot.zone=Europe/Riga"})).isFalse();
  }

  @Test
  void settingsMayStandBeforeTheCommand() {
    EmptyDatabase.copiedTo(place.resolve("data"));
    var words = new String[] {in("data"), "backup", "--unencrypted", file("a.db")};

    assertThat(CommandLine.isMeant(words)).isTrue();
    assertThat(run(words)).isZero();
    assertThat(place.resolve("a.db")).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--versoin", "--zone=Europe/Riga", "--settings", "-h"})
  void whatIsNeitherSettingNorCommandDoesNotStartTheBot(String word) {
    assertThat(CommandLine.isMeant(new String[] {"--server.port=8081", word})).isTrue();
    assertThat(run(word)).isEqualTo(2);
    assertThat(printed()).contains("not a command", "--terminbot.zone=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--debug", "--server.port=8081", "--spring.datasource.url=jdbc:x"})
  void whatSpringKnowsStartsTheBot(String word) {
    assertThat(CommandLine.isMeant(new String[] {word})).isFalse();
  }

  @Test
  void theTwoThingsThatCanBeCheckedAreNotMixedUp() {
    assertThat(run("check", "--settings", file("plan.yaml"))).isEqualTo(2);
    assertThat(run("check", "--setings")).isEqualTo(2);
    assertThat(printed()).contains("say one", "write check FILE… | --settings");
  }

  @Test
  void aPassphraseOnTheCommandLineIsNotTaken() {
    assertThat(run("backup", "--terminbot.backup.passphrase=longer than twelve", file("a.age")))
        .isEqualTo(2);
    assertThat(printed()).contains("list the processes").doesNotContain("longer than");
  }

  @ParameterizedTest
  @ValueSource(strings = {"backup", "restore"})
  void aCommandWithoutAFileOrWithAStrangeOptionIsToldItsForm(String command) {
    assertThat(run(command)).isEqualTo(2);
    assertThat(run(command, "--quickly", file("a"))).isEqualTo(2);
    assertThat(run(command, file("a"), file("b"))).isEqualTo(2);
    assertThat(printed().lines()).hasSize(3).allMatch(line -> line.startsWith("write " + command));
  }

  @ParameterizedTest
  @CsvSource({"backup, pg_dump", "restore, pg_restore"})
  void onPostgresItsOwnToolsAreNamed(String command, String tool) {
    var url = "--spring.datasource.url=jdbc:postgresql://127.0.0.1/terminbot";
    assertThat(run(command, url, file("a"))).isEqualTo(2);
    assertThat(printed()).contains(tool);
  }

  @Test
  void whoTypesAPassphraseIsAskedTwiceAndOnceWhenItIsOpened() {
    EmptyDatabase.copiedTo(place.resolve("data"));
    typed = Optional.of("longer than twelve");

    assertThat(run("backup", in("data"), file("a.age"))).isZero();
    assertThat(run("restore", in("new"), file("a.age"))).isZero();
    assertThat(place.resolve("new/terminbot.db")).isNotEmptyFile();
  }

  @Test
  void withoutADatabaseTheFolderIsNamed() throws IOException {
    Files.createDirectory(place.resolve("empty"));
    assertThat(run("backup", in("empty"), file("a"))).isEqualTo(2);
    assertThat(printed()).contains("no database in " + place.resolve("empty"));
  }

  @Test
  void aFileThatIsNotThereIsNotPutBack() {
    assertThat(run("restore", in("new"), file("nothing"))).isEqualTo(2);
    assertThat(printed()).contains("no such file");
    assertThat(place.resolve("new")).doesNotExist();
  }

  private String file(String name) {
    return place.resolve(name).toString();
  }

  private String in(String folder) {
    return "--terminbot.data-dir=" + place.resolve(folder);
  }

  private int run(String... words) {
    var clock = HandMovedClock.standing(now, ZoneOffset.UTC);
    var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new CommandLine(clock, asked -> typed, out).run(words);
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
