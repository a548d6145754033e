package lv.terminbot.command;

import java.nio.file.Path;
import java.util.List;
import lv.terminbot.backup.command.Refused;
import lv.terminbot.backup.command.RestoredCommand;
import org.springframework.core.env.ConfigurableEnvironment;

/** {@code restored}: where a server is named, it is its database that was put back. */
final class PutBack {
  private PutBack() {}

  static void note(List<String> words, ConfigurableEnvironment environment, RestoredCommand command)
      throws Refused {
    if (words.stream().anyMatch(word -> !word.matches("--(terminbot|spring)\\.[^=]+=.*"))) {
      throw new Refused(
          "write " + Command.RESTORED.form() + "; settings may follow as --terminbot.data-dir=…");
    }
    var url = environment.getProperty("spring.datasource.url", "");
    if (url.isBlank()) {
      command.inFolder(Path.of(environment.getProperty("terminbot.data-dir", "data")));
    } else {
      command.inServer(
          url,
          environment.getProperty("spring.datasource.username", ""),
          environment.getProperty("spring.datasource.password", ""));
    }
  }
}
