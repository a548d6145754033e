package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import lv.terminbot.store.Databases;
import lv.terminbot.store.NewerVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A start that fails on a setting says so in a sentence, however late it turns out. */
@ExtendWith(OutputCaptureExtension.class)
@Isolated("reads the log")
class FailedStartTest {
  @TempDir private Path folder;

  @Test
  void aWrongValueIsTheWholeStory(CapturedOutput out) {
    assertThat(failure(out, "--terminbot.zone=Riga")).contains("terminbot.zone is \"Riga\": write");
  }

  @Test
  void aFileThatIsNoDatabase(CapturedOutput out) throws IOException {
    Files.writeString(folder.resolve("terminbot.db"), "Not a database. ".repeat(100));
    assertThat(failure(out))
        .contains("terminbot.data-dir is \"" + folder + "\": its file terminbot.db is no database");
    assertThat(folder.resolve("terminbot.db")).content().startsWith("Not a database.");
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void aDatabaseThatANewerVersionHasUsed(Databases database, CapturedOutput out) {
    var settings = database.settings();
    NewerVersion.uses(settings, folder);

    var arguments = settings.entrySet().stream().map(s -> "--" + s.getKey() + "=" + s.getValue());
    assertThat(failure(out, arguments.toArray(String[]::new)))
        .contains("this database was used by a newer version of this program; start that version")
        .contains(database == Databases.SQLITE ? "restore --replace FILE" : "by pg_restore");
  }

  @Test
  void aPortThatIsTaken(CapturedOutput out) throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = other.getLocalPort();
      assertThat(failure(out, "--server.port=" + port))
          .contains("server.port is \"" + port + "\": another program listens there");
    }
  }

  @Test
  void aPostgresThatIsNotThere(CapturedOutput out) {
    assertThat(
            failure(
                out,
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/x?password=hush-hush",
                "--spring.datasource.password=hush-hush"))
        .contains("spring.datasource.url is \"jdbc:postgresql://127.0.0.1:1/x?…\": the database")
        .contains("refused", "spring.datasource.username")
        .doesNotContain("hush-hush");
  }

  @Test
  void withoutATokenTheProgramListensOnLoopbackWhateverIsSet(CapturedOutput out) {
    var arguments = arguments("--server.address=0.0.0.0", "--server.port=0");
    try (var program = Terminbot.application().run(arguments)) {
      var port = ((ServletWebServerApplicationContext) program).getWebServer().getPort();
      assertThat(program.getEnvironment().getProperty("server.address")).isEqualTo("127.0.0.1");
      assertThat(out.getOut())
          .contains("server.address 0.0.0.0 is not taken")
          .contains("open http://localhost:" + port + "\n");
    }
  }

  @Test
  void withNothingButABrokenPlanTheProgramStartsAndSaysWhatIsMissing(CapturedOutput out)
      throws IOException {
    Files.writeString(folder.resolve("only.yaml"), "code: [");
    var settings =
        Map.of(
            "terminbot.plans", folder.toString(),
            "terminbot.data-dir", folder.resolve("data").toString());
    try (var lonely = WholeBot.startedWith(settings, "2025-03-01T10:00")) {
      assertThat(lonely.count("plan_version", "1 = 1")).isZero();
      assertThat(out.getOut())
          .containsPattern("only\\.yaml:\\d+:\\d+: error: this is not YAML: .+ — ")
          .containsOnlyOnce("no plan is in force");
    }
  }

  private String failure(CapturedOutput out, String... settings) {
    assertThatThrownBy(() -> Terminbot.application().run(arguments(settings)).close())
        .isInstanceOf(Exception.class);
    assertThat(out.getAll())
        .contains("APPLICATION FAILED TO START")
        .doesNotContain("\tat ")
        .doesNotContain("Exception");
    assertThat(out.getAll().lines().filter(line -> line.matches(".* is \".*\": .*"))).hasSize(1);
    return out.getAll();
  }

  private String[] arguments(String... settings) {
    var all = new ArrayList<>(Arrays.asList(settings));
    if (all.stream().noneMatch(s -> s.startsWith("--terminbot.data-dir="))) {
      all.add("--terminbot.data-dir=" + folder);
    }
    if (all.stream().noneMatch(s -> s.startsWith("--server.port="))) {
      all.add("--server.port=0");
    }
    return all.toArray(String[]::new);
  }
}
