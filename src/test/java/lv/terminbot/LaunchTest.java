package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {
  private static final int OF_JAVA_8 = 52;

  @TempDir Path folder;

  @Test
  void anOldJavaIsToldWhichOneRunsWhichIsNeededAndWhatToDo() {
    assertThat(Launch.refusal("17.0.19", "/usr/lib/jvm/java-17").lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("17.0.19", "/usr/lib/jvm/java-17", "Java 25"))
        .anySatisfy(line -> assertThat(line).contains("install a newer one"))
        .anySatisfy(line -> assertThat(line).contains("uzstādiet jaunāku"));
  }

  @Test
  void theNumberOfAJavaIsKnownHoweverOldItIs() {
    assertThat(Launch.feature("1.8")).isEqualTo(8);
    assertThat(Launch.feature("11")).isEqualTo(11);
    assertThat(Launch.feature("26")).isEqualTo(26);
  }

  @Test
  void theJavaOfTheBuildIsNewEnough() {
    assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(Launch.NEEDED);
  }

  /** The build does the same for the jar. */
  @Test
  void whatTellsItIsUnderstoodByJava8() throws Exception {
    var source = Path.of("src/main/java/lv/terminbot/Launch.java");
    var said = Files.newOutputStream(folder.resolve("said"));
    var result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                said,
                said,
                "--release",
                "8",
                "-Xlint:-options",
                "-proc:none",
                "-encoding",
                StandardCharsets.UTF_8.name(),
                "-d",
                folder.toString(),
                source.toString());

    assertThat(folder.resolve("said")).content().isEmpty();
    assertThat(result).isZero();
    var written = Files.readAllBytes(folder.resolve("lv/terminbot/Launch.class"));
    assertThat((int) written[7]).isEqualTo(OF_JAVA_8);
  }
}
