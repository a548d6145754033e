package lv.terminbot;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import lv.terminbot.settings.Settings;
import lv.terminbot.start.Check;
import lv.terminbot.store.reporting.StoredAnswers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Starts the bot, or with {@code check} or {@code audit} only looks at files or the trail. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(Wiring.class)
public class Terminbot {

  private static final String LOOPBACK = "127.0.0.1";
  private static final String TOKEN_ARGUMENT = "--terminbot.telegram.token";
  private static final String HEALTH_DETAILS = "management.endpoint.health.show-details";
  private static final Logger LOG = LoggerFactory.getLogger(Terminbot.class);
  private static final String USAGE =
      "The first word is not a command. There are check FILE…, which looks at plan files, and audit"
          + " verify, which looks whether the trail was bent; without one the bot starts, and"
          + " settings are written as --terminbot.zone=Europe/Riga.";

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("check")) {
      System.exit(check(Arrays.asList(args).subList(1, args.length)));
    }
    if (args.length > 0 && args[0].equals("audit")) {
      System.exit(AuditCommand.run(Arrays.asList(args).subList(1, args.length), System.out));
    }
    if (args.length > 0 && !args[0].startsWith("--")) {
      // What stands there is not repeated: it could be a token.
      System.err.println(USAGE);
      System.exit(2);
    }
    if (Arrays.stream(args).anyMatch(arg -> arg.startsWith(TOKEN_ARGUMENT))) {
      LOG.warn(
          "whoever may list the processes of this machine reads the token on the command line: give"
              + " it in the environment, TERMINBOT_TELEGRAM_TOKEN, and have it renewed");
    }
    application().run(args);
  }

  /** What the bot has in its database is counted with, where it has run. */
  private static int check(List<String> words) {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new SimpleCommandLinePropertySource(words.toArray(String[]::new)));
    var files = words.stream().filter(word -> !word.startsWith("--")).toList();
    return Check.run(files, answers(environment)::count, System.out);
  }

  private static StoredAnswers answers(StandardEnvironment environment) {
    var url = environment.getProperty("spring.datasource.url", "");
    return url.startsWith("jdbc:postgresql:")
        ? StoredAnswers.at(
            url,
            environment.getProperty("spring.datasource.username", ""),
            environment.getProperty("spring.datasource.password", ""))
        : StoredAnswers.in(Path.of(environment.getProperty("terminbot.data-dir", "data")));
  }

  /** The program as it is started, also by tests: settings are read before anything is made. */
  static SpringApplication application() {
    var application = new SpringApplication(Terminbot.class);
    application.addInitializers(Terminbot::settle);
    return application;
  }

  private static void settle(ConfigurableApplicationContext context) {
    var settings = Settings.read(context.getEnvironment());
    ((GenericApplicationContext) context).registerBean(Settings.class, () -> settings);
    var implied = new HashMap<String, Object>();
    // Health watches the disk on which the data lies, wherever the program stands.
    implied.put("management.health.diskspace.path", settings.dataDir().toString());
    var wished = context.getEnvironment().getProperty("server.address", LOOPBACK);
    var loopback = settings.local() || isLoopback(wished);
    implied.put("server.address", loopback ? LOOPBACK : wished);
    // To the world it says UP or DOWN; more only to this machine, or as the operator has set it.
    if (!context.getEnvironment().containsProperty(HEALTH_DETAILS)) {
      implied.put(HEALTH_DETAILS, loopback ? "always" : "never");
    }
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
      implied.put("spring.quartz.job-store-type", "jdbc");
      implied.put("spring.quartz.properties.org.quartz.jobStore.isClustered", "true");
      implied.put("spring.quartz.properties.org.quartz.scheduler.instanceId", "AUTO");
      implied.put(
          "spring.quartz.properties.org.quartz.jobStore.driverDelegateClass",
          "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
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
