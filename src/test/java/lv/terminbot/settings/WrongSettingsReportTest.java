package lv.terminbot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import lv.terminbot.store.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;
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

  @Test
  void aPortThatIsTakenOrMayNotBeUsedIsNamedWithTheRemedy() {
    for (var failure :
        List.of(new PortInUseException(8080), new ConnectorStartFailedException(8080))) {
      assertThat(told(failure))
          .startsWith("server.port is \"8080\": another program listens there")
          .contains("write another port");
    }
  }

  @Test
  void aDatabaseThatLetsNobodyInIsToldInItsWordsWithoutItsSecrets() {
    var refused = new SQLException("Connection to db:5432 refused\nHint", "08001");

    assertThat(told(refused))
        .startsWith("spring.datasource.url is ")
        .contains("the database refuses (Connection to db:5432 refused)", "start the server")
        .doesNotContain("Hint");
  }

  @Test
  void whereNoSettingIsWrongNobodyIsSentToLookForIt() {
    try (var _ = EmbeddedDatabase.in(folder)) {
      var used = catchThrowableOfType(EmbeddedDatabase.Unusable.class, () -> opened(folder));

      assertThat(action(used)).startsWith("Do what is said above").doesNotContain("setting");
    }
    assertThat(action(new PortInUseException(8080))).startsWith("Correct the setting");
  }

  private static void opened(Path folder) {
    EmbeddedDatabase.in(folder).close();
  }

  private static String action(Exception failure) {
    var analysis = new WrongSettingsReport(new StandardEnvironment()).analyze(failure);
    return Objects.requireNonNull(Objects.requireNonNull(analysis).getAction());
  }

  @Test
  void aFaultOfTheProgramIsNotExplainedAsASetting() {
    var report = new WrongSettingsReport(new StandardEnvironment());

    assertThat(
            report.analyze(
                new BeanCreationException("desk", "not made", new SQLException("broken", "23505"))))
        .isNull();
    assertThat(report.analyze(new SQLException("broken"))).isNull();
    assertThat(report.analyze(new IllegalStateException("broken"))).isNull();
  }

  /** What is said of this data folder where a bean that needs it cannot be made. */
  private static String told(Path folder) {
    var unusable =
        catchThrowableOfType(
            EmbeddedDatabase.Unusable.class, () -> EmbeddedDatabase.in(folder).close());
    return told(unusable);
  }

  private static String told(Exception failure) {
    var report = new WrongSettingsReport(new StandardEnvironment());
    var analysis = report.analyze(new BeanCreationException("dataSource", "not made", failure));
    return Objects.requireNonNull(analysis).getDescription();
  }
}
