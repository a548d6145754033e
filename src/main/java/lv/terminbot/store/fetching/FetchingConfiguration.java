package lv.terminbot.store.fetching;

import java.time.Clock;
import lv.terminbot.store.OwnCommit;
import lv.terminbot.store.instances.Instance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the rooms with files to fetch have in common. */
@Configuration(proxyBeanMethods = false)
public class FetchingConfiguration {

  @Bean
  FetchRows fetchRows(JdbcClient jdbcClient, OwnCommit ownCommit, Clock clock, Instance instance) {
    return new FetchRows(jdbcClient, ownCommit, clock, instance);
  }
}
