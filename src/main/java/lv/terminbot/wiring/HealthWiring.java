package lv.terminbot.wiring;

import javax.sql.DataSource;
import lv.terminbot.store.DatabaseFaults;
import lv.terminbot.store.DatabaseHealth;
import lv.terminbot.store.instances.Instance;
import lv.terminbot.store.instances.InstancesHealth;
import lv.terminbot.telegram.BegunHealth;
import lv.terminbot.telegram.Connection;
import lv.terminbot.telegram.TelegramHealth;
import lv.terminbot.wake.Alarm;
import lv.terminbot.wake.AlarmHealth;
import lv.terminbot.wake.ClockHealth;
import lv.terminbot.wake.Heartbeat;
import lv.terminbot.web.AskedHere;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What tells whether all is well. */
@Configuration(proxyBeanMethods = false)
public class HealthWiring {

  @Bean
  TelegramHealth telegramHealthIndicator(Connection connection) {
    return new TelegramHealth(connection);
  }

  @Bean
  BegunHealth begunHealthIndicator(Connection connection) {
    return new BegunHealth(connection);
  }

  @Bean
  DatabaseHealth databaseHealthIndicator(DataSource dataSource, DatabaseFaults databaseFaults) {
    return new DatabaseHealth(dataSource, databaseFaults);
  }

  @Bean
  InstancesHealth instancesHealthIndicator(Instance instance) {
    return new InstancesHealth(instance);
  }

  @Bean
  AlarmHealth alarmHealthIndicator(Alarm alarm) {
    return new AlarmHealth(alarm);
  }

  @Bean
  ClockHealth clockHealthIndicator(Heartbeat heartbeat) {
    return new ClockHealth(heartbeat);
  }

  @Bean
  FilterRegistrationBean<AskedHere> askedHere() {
    var filter = new FilterRegistrationBean<>(new AskedHere());
    filter.addUrlPatterns("/actuator/health", "/actuator/health/*");
    return filter;
  }
}
