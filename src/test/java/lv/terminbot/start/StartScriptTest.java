package lv.terminbot.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script beside the jar: what it asks of Java, here one that writes down what it is told. */
class StartScriptTest {
  private static final String JAVA =
      """
      #!/bin/sh
      here=$(dirname "$0")
      case "$*" in
        -version) echo "openjdk version \\"$(cat "$here/version")\\" 2026-01-20"; exit ;;
      esac
      echo "$* token=${TERMINBOT_TELEGRAM_TOKEN:-none}" >> "$here/told"
      for word in "$@"; do
        case $word in
          -XX:AOTCacheOutput=*) [ ! -f "$here/broken" ] && touch "${word#*=}" || exit 1 ;;
          */.terminbot/app) mkdir -p "$word" && touch "$word/terminbot.jar" ;;
        esac
      done
      """;

  @TempDir Path folder;

  @BeforeEach
  void aJarWithTheScriptBesideIt() throws Exception {
    Files.writeString(folder.resolve("terminbot.jar"), "one");
    Files.writeString(folder.resolve("version"), "25.0.1");
    Files.copy(Path.of("src/main/start/terminbot"), folder.resolve("terminbot"));
    Files.writeString(folder.resolve("java"), JAVA);
    Files.setPosixFilePermissions(
        folder.resolve("java"), PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void theFirstStartPractisesAndTheNextOnesTakeWhatItLeft() throws Exception {
    assertThat(started("--server.port=8081")).isZero();
    assertThat(told()).hasSize(3).last().asString().contains("-XX:AOTCache=", "--server.port=8081");
    assertThat(told().get(1)).contains("-XX:AOTCacheOutput=", "-Dspring.context.exit=onRefresh");

    assertThat(started()).isZero();
    assertThat(told()).hasSize(4).last().asString().contains("-XX:AOTCache=");
  }

  @Test
  void practiceKnowsNoTokenAndTheStartDoes() throws Exception {
    started();

    assertThat(told().get(1)).endsWith("token=none").contains("--spring.config.location=classpath");
    assertThat(told().getLast()).endsWith("token=123:secret");
  }

  @Test
  void anotherJarAndAnotherJavaArePractisedAnew() throws Exception {
    started();
    Files.writeString(folder.resolve("terminbot.jar"), "two");
    started();
    assertThat(told()).hasSize(6);

    Files.writeString(folder.resolve("version"), "25.0.2");
    started();
    assertThat(told()).hasSize(9);
  }

  @Test
  void whereNoCacheCanBeMadeTheJarStartsAsItIs() throws Exception {
    Files.createFile(folder.resolve("broken"));

    assertThat(started("check")).isZero();
    assertThat(told().getLast())
        .contains("-jar " + folder.resolve("terminbot.jar") + " check")
        .doesNotContain("AOTCache=");

    started();
    assertThat(told().stream().filter(line -> line.contains("AOTCacheOutput"))).hasSize(1);
  }

  @Test
  void withoutAJarItSaysWhatIsMissing() throws Exception {
    Files.delete(folder.resolve("terminbot.jar"));

    assertThat(started()).isEqualTo(1);
    assertThat(folder.resolve("said")).content().contains("put terminbot.jar beside this script");
  }

  @Test
  void anOlderJavaIsRefusedWithTheWayOut() throws Exception {
    Files.writeString(folder.resolve("version"), "17.0.2");

    assertThat(started()).isEqualTo(1);
    assertThat(folder.resolve("said"))
        .content()
        .contains("Java 25 or newer is needed", "is 17.0.2", "set JAVA", "Vajag Java 25");
    assertThat(folder.resolve("told")).doesNotExist();
  }

  private int started(String... words) throws Exception {
    var command = new java.util.ArrayList<>(List.of("sh", folder.resolve("terminbot").toString()));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command);
    builder.environment().put("JAVA", folder.resolve("java").toString());
    builder.environment().put("TERMINBOT_TELEGRAM_TOKEN", "123:secret");
    var script =
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
    assertThat(script.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return script.exitValue();
  }

  private List<String> told() throws Exception {
    return Files.readAllLines(folder.resolve("told"));
  }
}
