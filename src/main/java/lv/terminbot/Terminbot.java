package lv.terminbot;

import java.util.Arrays;
import java.util.HashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the bot, or with {@code check FILE…} only checks plan files. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(Wiring.class)
public class Terminbot {

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("check")) {
      System.exit(Check.run(Arrays.asList(args).subList(1, args.length), System.out));
    }
    application().run(args);
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
    if (settings.local()) {
      // What has no token has no password either: nobody but this machine may reach it.
      implied.put("server.address", "127.0.0.1");
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
}
