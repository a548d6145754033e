package lv.terminbot.settings;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * What follows from how the operator watches over the program: figures where there is a port for
 * them, and else none, so that they cost nothing. What the operator has set stays.
 */
public final class WatchedBy {
  private static final String PORT = "management.server.port";
  private static final String ADDRESS = "management.server.address";
  private static final String EXPOSED = "management.endpoints.web.exposure.include";

  private WatchedBy() {}

  /** The address at which health and figures are told. */
  public static String address(ConfigurableEnvironment environment, String web) {
    return environment.containsProperty(PORT) ? environment.getProperty(ADDRESS, "127.0.0.1") : web;
  }

  /**
   * Whether health is asked for through a proxy: where Telegram comes through a proxy to the web
   * port, all the world comes from it.
   */
  public static boolean isOfTheProxy(ConfigurableEnvironment environment, Settings settings) {
    return settings.telegram().webhook().isPresent() && !environment.containsProperty(PORT);
  }

  /**
   * To whom on this machine health is told in full: to all where it has a port of its own, else to
   * whoever comes through no proxy.
   */
  public static String toThisMachine(ConfigurableEnvironment environment) {
    return environment.containsProperty(PORT) ? "always" : "when-authorized";
  }

  /** The properties to be set. */
  public static Map<String, Object> implied(ConfigurableEnvironment environment, Path dataDir) {
    var implied = new HashMap<String, Object>();
    if (environment.containsProperty(PORT)) {
      implied.put(ADDRESS, "127.0.0.1");
      implied.put("management.metrics.system.diskspace.paths", dataDir.toString());
      implied.keySet().removeIf(environment::containsProperty);
      if ("health".equals(environment.getProperty(EXPOSED))) {
        implied.put(EXPOSED, "health,prometheus");
      }
    } else {
      implied.put("management.prometheus.metrics.export.enabled", "false");
      implied.put("management.simple.metrics.export.enabled", "false");
      implied.keySet().removeIf(environment::containsProperty);
    }
    return implied;
  }
}
