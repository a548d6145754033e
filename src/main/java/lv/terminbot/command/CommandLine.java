package lv.terminbot.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lv.terminbot.backup.command.BackupCommand;
import lv.terminbot.backup.command.Refused;
import lv.terminbot.backup.command.RestoreCommand;
import lv.terminbot.backup.command.RestoredCommand;
import lv.terminbot.backup.command.Secrets;
import lv.terminbot.backup.command.Terminal;
import lv.terminbot.start.Check;
import lv.terminbot.store.reporting.StoredAnswers;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** A command on the command line, with the files and settings behind it. */
public final class CommandLine {
  static final int DONE = 0;
  public static final int REFUSED = 2;
  private static final String PASSPHRASE = "--terminbot.backup.passphrase";

  private final Clock clock;
  private final Terminal terminal;
  private final PrintStream out;

  public CommandLine(Clock clock, Terminal terminal, PrintStream out) {
    this.clock = clock;
    this.terminal = terminal;
    this.out = out;
  }

  /** Whether there is a command among these words, or something that should have been one. */
  public static boolean isMeant(String[] words) {
    return Arrays.stream(words).anyMatch(word -> !isSetting(word));
  }

  /** Those of Spring and of this program have a dot in their names, but for two. */
  private static boolean isSetting(String word) {
    return word.matches("--([^=.]+\\..*|token.*|(debug|trace)(=.*)?)");
  }

  /**
   * Does what the words say, and returns the exit status. Settings may stand before the command.
   */
  public int run(String[] words) {
    var all = new ArrayList<>(Arrays.asList(words));
    var word = all.stream().filter(one -> !isSetting(one)).findFirst().orElseThrow();
    var named = Command.named(word);
    if (named.isEmpty()) {
      out.println(Command.unknown(word));
      return REFUSED;
    }
    try {
      all.remove(word);
      return run(named.get(), all);
    } catch (Refused refused) {
      out.println(refused.getMessage());
      return REFUSED;
    }
  }

  private int run(Command command, List<String> words) throws Refused {
    switch (command) {
      case CHECK -> {
        return check(words);
      }
      case AUDIT -> {
        return AuditCommand.run(words, out);
      }
      case BACKUP -> backup(words);
      case RESTORE -> restore(words);
      case RESTORED -> PutBack.note(words, environment(words), new RestoredCommand(clock, out));
      case MOVE -> MoveOrder.of(words, environment(words)).follow(folder(environment(words)), out);
      case HELP -> out.println(Command.help());
      case VERSION -> out.println("Terminbot " + version());
    }
    return DONE;
  }

  /** What the bot has in its database is counted with, where it has run. */
  private int check(List<String> words) throws Refused {
    if (words.contains("--settings")) {
      if (!files(words).isEmpty()) {
        throw new Refused("check looks at plan files or, by --settings, at the settings: say one");
      }
      return new SettingsCheck(environment(words), clock, out).isGood() ? DONE : REFUSED;
    }
    if (words.stream().anyMatch(word -> word.startsWith("--") && !isSetting(word))) {
      throw new Refused("write " + Command.CHECK.form());
    }
    return Check.run(files(words), answers(environment(words))::count, out);
  }

  private static StoredAnswers answers(ConfigurableEnvironment environment) {
    var url = environment.getProperty("spring.datasource.url", "");
    return url.startsWith("jdbc:postgresql:")
        ? StoredAnswers.at(
            url,
            environment.getProperty("spring.datasource.username", ""),
            environment.getProperty("spring.datasource.password", ""))
        : StoredAnswers.in(folder(environment));
  }

  private void backup(List<String> words) throws Refused {
    var environment = environment(words);
    var file = file(Command.BACKUP, words, "--unencrypted");
    refusePostgres(
        environment,
        "pg_dump --format=custom --file=terminbot.dump DATABASE, and then"
            + " age --passphrase --output terminbot.dump.age terminbot.dump");
    var command = new BackupCommand(folder(environment), secrets(environment), clock, out);
    if (words.contains("--unencrypted")) {
      command.leaveOpen(file);
    } else {
      command.seal(file);
    }
  }

  private void restore(List<String> words) throws Refused {
    var environment = environment(words);
    var file = file(Command.RESTORE, words, "--replace");
    refusePostgres(
        environment,
        "pg_restore --clean --if-exists --dbname=DATABASE terminbot.dump while the bot is stopped."
            + " The next start sees it and repeats nothing; where the data were put back otherwise,"
            + " say java -jar terminbot.jar restored before it");
    var command = new RestoreCommand(folder(environment), secrets(environment), clock, out);
    if (words.contains("--replace")) {
      command.inPlace(file);
    } else {
      command.intoEmpty(file);
    }
  }

  private static Path file(Command command, List<String> words, String option) throws Refused {
    if (words.stream().anyMatch(word -> word.startsWith(PASSPHRASE + "="))) {
      throw new Refused(
          "a passphrase on the command line is read by whoever may list the processes of this"
              + " machine: take another one, and give it in the environment, in a file, or at the"
              + " question");
    }
    var strange =
        words.stream()
            .filter(word -> word.startsWith("--") && !word.equals(option))
            .filter(word -> !word.matches("--(terminbot|spring)\\.[^=]+=.*"))
            .findFirst();
    var files = files(words);
    if (strange.isPresent() || files.size() != 1) {
      throw new Refused(
          "write " + command.form() + "; settings may follow as --terminbot.data-dir=…");
    }
    return Path.of(files.getFirst());
  }

  private static void refusePostgres(ConfigurableEnvironment environment, String means)
      throws Refused {
    if (!environment.getProperty("spring.datasource.url", "").isBlank()) {
      throw new Refused("the data are in PostgreSQL, whose own tools do this: " + means);
    }
  }

  private Secrets secrets(ConfigurableEnvironment environment) {
    return new Secrets(
        name -> Optional.ofNullable(environment.getProperty(name)).filter(set -> !set.isBlank()),
        terminal);
  }

  private static Path folder(ConfigurableEnvironment environment) {
    return Path.of(environment.getProperty("terminbot.data-dir", "data"));
  }

  private static List<String> files(List<String> words) {
    return words.stream().filter(word -> !word.startsWith("--")).toList();
  }

  /** The same that the bot has: the command line, the environment, application.yaml. */
  private static ConfigurableEnvironment environment(List<String> words) {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new SimpleCommandLinePropertySource(words.toArray(String[]::new)));
    ConfigDataEnvironmentPostProcessor.applyTo(environment);
    return environment;
  }

  private static String version() {
    return Optional.ofNullable(CommandLine.class.getPackage().getImplementationVersion())
        .orElse("of a work tree");
  }
}
