package lv.terminbot.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import lv.terminbot.backup.command.Refused;
import lv.terminbot.backup.command.RestoredCommand;
import lv.terminbot.store.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was put back by other tools, such as a snapshot of a disk, knows it once it is said. */
class RestoredCommandTest extends CopyCase {
  @Test
  void theNextStartKnowsIt() throws Refused {
    restored().inFolder(data);
    restored().inFolder(data);

    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Noted: the data were put back");
    try (var database = EmbeddedDatabase.in(data)) {
      var unsettled = "select count(*) from restoration where settled_at is null";
      assertThat(JdbcClient.create(database).sql(unsettled).query(Integer.class).single()).isOne();
    }
  }

  @Test
  void whileTheBotRunsItIsNotTaken() {
    try (var running = EmbeddedDatabase.in(data)) {
      assertThat(running).isNotNull();
      assertThatThrownBy(() -> restored().inFolder(data))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("stop it first");
    }
  }

  @Test
  void whereThereIsNoDatabaseTheWayToNameItIsTold() {
    assertThatThrownBy(() -> restored().inFolder(place.resolve("nowhere")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("terminbot.data-dir");
    assertThatThrownBy(() -> restored().inServer("jdbc:postgresql://127.0.0.1:1/x", "x", "hush"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("spring.datasource.url")
        .hasMessageNotContaining("hush");
  }

  private RestoredCommand restored() {
    return new RestoredCommand(clock, new PrintStream(printed, true, StandardCharsets.UTF_8));
  }
}
