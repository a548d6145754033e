package lv.terminbot.store.files;

import lv.terminbot.people.Trail;
import lv.terminbot.store.instances.Instance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that are ordered, and who took the calendar. */
@Configuration(proxyBeanMethods = false)
public class FilesConfiguration {

  @Bean
  SqlFileOrders fileOrders(JdbcClient jdbcClient, Instance instance, Trail trail) {
    return new SqlFileOrders(jdbcClient, instance, trail);
  }

  @Bean
  SqlCalendarReaders calendarReaders(JdbcClient jdbcClient) {
    return new SqlCalendarReaders(jdbcClient);
  }
}
