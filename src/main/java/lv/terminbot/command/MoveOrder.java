package lv.terminbot.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import lv.terminbot.backup.command.MoveCommand;
import lv.terminbot.backup.command.Refused;
import lv.terminbot.store.DatabaseServer;
import org.springframework.core.env.ConfigurableEnvironment;

/** {@code move}, with the settings that say where to. */
record MoveOrder(MoveCommand.Server server) {

  static MoveOrder of(List<String> words, ConfigurableEnvironment environment) throws Refused {
    var url = environment.getProperty("spring.datasource.url", "");
    if (words.stream().anyMatch(word -> !word.startsWith("--"))
        || !DatabaseServer.understands(url)) {
      throw new Refused(
          "write move, and where to: --spring.datasource.url=jdbc:postgresql://HOST/DATABASE with"
              + " spring.datasource.username, and the password in the environment,"
              + " SPRING_DATASOURCE_PASSWORD");
    }
    return new MoveOrder(
        new MoveCommand.Server(
            url,
            environment.getProperty("spring.datasource.username", ""),
            environment.getProperty("spring.datasource.password", "")));
  }

  void follow(Path folder, PrintStream out) throws Refused {
    new MoveCommand(folder, server, out).run();
  }
}
