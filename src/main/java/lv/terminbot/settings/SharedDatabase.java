package lv.terminbot.settings;

import java.util.HashMap;
import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * What follows from a PostgreSQL database, on which several instances may run: Quartz rings in one
 * of them at a time, and one that is frozen or cut off holds up the others for seconds only. What
 * the operator has set stays.
 */
public final class SharedDatabase {
  private static final Map<String, String> IMPLIED =
      Map.of(
          "spring.quartz.job-store-type",
          "jdbc",
          "spring.quartz.properties.org.quartz.jobStore.isClustered",
          "true",
          "spring.quartz.properties.org.quartz.jobStore.clusterCheckinInterval",
          "3000",
          "spring.quartz.properties.org.quartz.scheduler.instanceId",
          "AUTO",
          "spring.quartz.properties.org.quartz.jobStore.driverDelegateClass",
          "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate",
          // What a frozen instance has locked is free again.
          "spring.datasource.hikari.connection-init-sql",
          "set idle_in_transaction_session_timeout = '10s'",
          // A server that has gone without a word is given up, though not one that works for long.
          "spring.datasource.hikari.data-source-properties.socketTimeout",
          "60",
          "spring.datasource.hikari.data-source-properties.connectTimeout",
          "5");

  private SharedDatabase() {}

  /** The properties to be set. */
  public static Map<String, Object> implied(ConfigurableEnvironment environment) {
    var implied = new HashMap<String, Object>(IMPLIED);
    implied.keySet().removeIf(environment::containsProperty);
    return implied;
  }
}
