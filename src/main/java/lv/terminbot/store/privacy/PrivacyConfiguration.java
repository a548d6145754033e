package lv.terminbot.store.privacy;

import javax.sql.DataSource;
import lv.terminbot.store.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of people. */
@Configuration(proxyBeanMethods = false)
public class PrivacyConfiguration {

  @Bean
  SqlPersonalData personalData(JdbcClient jdbcClient, DataSource dataSource, Database database) {
    return new SqlPersonalData(jdbcClient, dataSource, database);
  }
}
