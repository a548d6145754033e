package lv.terminbot.store;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The tables behind the dialogue in which a report is given, and its review. */
@Configuration(proxyBeanMethods = false)
class DialogueTables {

  @Bean
  SqlSpokenWords spokenWords(JdbcClient jdbc) {
    return new SqlSpokenWords(jdbc);
  }

  @Bean
  SqlReviews reviews(JdbcClient jdbc) {
    return new SqlReviews(jdbc);
  }

  @Bean
  SqlEvidence evidence(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
    return new SqlEvidence(jdbc, new OwnCommit(transactions), clock);
  }

  @Bean
  SqlChallenges challenges(JdbcClient jdbc) {
    return new SqlChallenges(jdbc);
  }
}
