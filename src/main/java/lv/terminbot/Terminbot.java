package lv.terminbot;

import java.io.Console;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import lv.terminbot.command.CommandLine;
import lv.terminbot.settings.Settings;
import lv.terminbot.settings.SharedDatabase;
import lv.terminbot.settings.WatchedBy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the bot, or does what a command says and ends. */
@SpringBootConfiguration
@Import(Wiring.class)
public class Terminbot {

  private static final String LOOPBACK = "127.0.0.1";
  private static final String TOKEN_ARGUMENT = "--terminbot.telegram.token";
  private static final String HEALTH_DETAILS = "management.endpoint.health.show-details";
  private static final Logger LOG = LoggerFactory.getLogger(Terminbot.class);
  private static final String NO_TOKEN =
      "There is no --token. Give it in the environment, TERMINBOT_TELEGRAM_TOKEN, and have it"
          + " renewed: whoever may list the processes of this machine has read it.";

  public static void main(String[] args) {
    if (CommandLine.isMeant(args)) {
      // A command says what there is to say; the libraries that it uses are silent.
      LoggingSystem.get(Terminbot.class.getClassLoader()).beforeInitialize();
      var commands =
          new CommandLine(Clock.system(ZoneId.systemDefault()), Terminbot::typed, System.out);
      System.exit(commands.run(args));
    }
    if (Arrays.stream(args).anyMatch(arg -> arg.startsWith("--token"))) {
      System.err.println(NO_TOKEN);
      System.exit(CommandLine.REFUSED);
    }
    if (Arrays.stream(args).anyMatch(arg -> arg.startsWith(TOKEN_ARGUMENT))) {
      LOG.warn(
          "whoever may list the processes of this machine reads the token on the command line: give"
              + " it in the environment, TERMINBOT_TELEGRAM_TOKEN, and have it renewed");
    }
    application().run(args);
  }

  /** Java has a console even where nobody types. */
  private static Optional<String> typed(String question) {
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .map(console -> console.readPassword("%s", question))
        .map(String::new);
  }

  /** The program as it is started, also by tests: settings are read before anything is made. */
  static SpringApplication application() {
    var application = new SpringApplication(Terminbot.class);
    application.addInitializers(Terminbot::settle);
    application.addListeners(new NewBeginning(application));
    return application;
  }

  private static void settle(ConfigurableApplicationContext context) {
    var settings = Settings.read(context.getEnvironment());
    ((GenericApplicationContext) context).registerBean("settings", Settings.class, () -> settings);
    var implied = new HashMap<String, Object>();
    // Health watches the disk on which the data lies, wherever the program stands.
    implied.put("management.health.diskspace.path", settings.dataDir().toString());
    var wished = context.getEnvironment().getProperty("server.address", LOOPBACK);
    var loopback = settings.local() || isLoopback(wished);
    implied.put("server.address", loopback ? LOOPBACK : wished);
    // To the world it says UP or DOWN; more only to this machine, or as the operator has set it.
    var told = WatchedBy.address(context.getEnvironment(), loopback ? LOOPBACK : wished);
    if (!context.getEnvironment().containsProperty(HEALTH_DETAILS)) {
      var isAskedByAll = WatchedBy.isOfTheProxy(context.getEnvironment(), settings);
      implied.put(
          HEALTH_DETAILS,
          isLoopback(told) && !isAskedByAll
              ? WatchedBy.toThisMachine(context.getEnvironment())
              : "never");
    }
    implied.putAll(WatchedBy.implied(context.getEnvironment(), settings.dataDir()));
    if (settings.local()) {
      // What has no token has no password either: nobody but this machine may reach it.
      implied.put("server.port", settings.port());
      if (!isLoopback(wished)) {
        LOG.warn(
            "server.address {} is not taken: without terminbot.telegram.token only this machine may"
                + " reach the program",
            wished);
      }
    }
    if (settings.postgres()) {
      implied.putAll(SharedDatabase.implied(context.getEnvironment()));
    }
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("implied by the settings", implied));
  }

  private static boolean isLoopback(String address) {
    return address.equals(LOOPBACK) || address.equals("localhost") || address.equals("::1");
  }
}
