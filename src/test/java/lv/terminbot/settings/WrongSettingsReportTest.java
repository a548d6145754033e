package lv.terminbot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Objects;
import lv.terminbot.store.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.core.env.StandardEnvironment;

/** What an operator is told where a setting turns out to be wrong only when it is used. */
class WrongSettingsReportTest {
  @TempDir private Path folder;

  @Test
  void aFolderThatAnotherProgramUses() {
    try (var _ = EmbeddedDatabase.in(folder)) {
      assertThat(told(folder))
          .isEqualTo(
              "terminbot.data-dir is \"%s\": another Terminbot uses this folder; stop it first, or"
                      .formatted(folder)
                  + " name a folder of its own");
    }
  }

  @Test
  void aFolderThatCannotBeMade() {
    assertThat(told(Path.of("/proc/nowhere")))
        .isEqualTo(
            "terminbot.data-dir is \"/proc/nowhere\": name a folder that this program may create"
                + " and write to");
  }

  /** What is said of this data folder where a bean that needs it cannot be made. */
  private static String told(Path folder) {
    var unusable =
        catchThrowableOfType(
            EmbeddedDatabase.Unusable.class, () -> EmbeddedDatabase.in(folder).close());
    var report = new WrongSettingsReport(new StandardEnvironment());
    var analysis = report.analyze(new BeanCreationException("dataSource", "not made", unusable));
    return Objects.requireNonNull(analysis).getDescription();
  }
}
