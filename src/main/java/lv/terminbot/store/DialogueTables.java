package lv.terminbot.store;

import java.time.Clock;
import lv.terminbot.mailbox.Bells;
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
  SqlEvidence evidence(
      JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock, Bells bells) {
    return new SqlEvidence(jdbc, new OwnCommit(transactions), clock, bells.fetches());
  }

  @Bean
  SqlChallenges challenges(JdbcClient jdbc) {
    return new SqlChallenges(jdbc);
  }
}
