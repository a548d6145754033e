package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files in config for other programs, by the tools that read them, where they are to be had.
 */
class ConfigFilesTest {
  private static final Path CONFIG = Path.of("config");

  static Stream<Arguments> checks() {
    return Stream.of(
        check("prometheus", "promtool", "check", "config", "prometheus.yml"),
        check("prometheus", "promtool", "check", "rules", "terminbot.rules.yml"),
        check("prometheus", "promtool", "test", "rules", "terminbot.rules.test.yml"),
        check("systemd", "systemd-analyze", "verify", "terminbot.service"),
        check("compose", "docker-compose", "--file", "alone.yaml", "config", "--quiet"),
        check("compose", "docker-compose", "--file", "postgres.yaml", "config", "--quiet"),
        check("compose", "docker-compose", "--file", "two.yaml", "config", "--quiet"));
  }

  private static Arguments check(String folder, String... command) {
    return Arguments.of(folder, List.of(command));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("checks")
  void theToolThatReadsItFindsNoFault(String folder, List<String> command) throws Exception {
    assumeTrue(isThere(command.getFirst()), command.getFirst() + " is not on the path");
    var builder =
        new ProcessBuilder(command)
            .directory(CONFIG.resolve(folder).toFile())
            .redirectErrorStream(true);
    builder.environment().put("TERMINBOT_TELEGRAM_TOKEN", "1:x");
    builder.environment().put("DATABASE_PASSWORD", "x");
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private static boolean isThere(String tool) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }
}
