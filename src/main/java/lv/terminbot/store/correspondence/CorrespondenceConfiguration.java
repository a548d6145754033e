package lv.terminbot.store.correspondence;

import lv.terminbot.people.Trail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is asked of the coordinators. */
@Configuration(proxyBeanMethods = false)
public class CorrespondenceConfiguration {

  @Bean
  SqlContactQuestions contactQuestions(JdbcClient jdbcClient, Trail trail) {
    return new SqlContactQuestions(jdbcClient, trail);
  }
}
