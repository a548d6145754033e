package lv.terminbot.store.copies;

import lv.terminbot.store.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is settled after the data were put back. */
@Configuration(proxyBeanMethods = false)
public class CopiesConfiguration {

  @Bean
  SqlRestorations restorations(JdbcClient jdbcClient, Database database) {
    return new SqlRestorations(
        jdbcClient, new Numbering(jdbcClient, database), new DataHome(jdbcClient, database));
  }
}
