package lv.terminbot.store.reporting;

import java.time.Clock;
import lv.terminbot.mailbox.Bells;
import lv.terminbot.store.OwnCommit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Reports, from the first word to the review. */
@Configuration(proxyBeanMethods = false)
public class ReportingConfiguration {

  @Bean
  SqlUpdates updates(ProgressUpdateRows rows, JdbcClient jdbc) {
    return new SqlUpdates(rows, jdbc);
  }

  @Bean
  SqlDrafts drafts(DraftRows rows) {
    return new SqlDrafts(rows);
  }

  @Bean
  SqlEvidence evidence(JdbcClient jdbc, Bells bells) {
    return new SqlEvidence(jdbc, bells.fetches());
  }

  @Bean
  SqlFetches fetches(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
    return new SqlFetches(jdbc, new OwnCommit(transactions), clock);
  }

  @Bean
  SqlUnfetchedFiles unfetchedFiles(JdbcClient jdbc) {
    return new SqlUnfetchedFiles(jdbc);
  }

  @Bean
  SqlReviews reviews(JdbcClient jdbc) {
    return new SqlReviews(jdbc);
  }

  @Bean
  SqlChallenges challenges(JdbcClient jdbc) {
    return new SqlChallenges(jdbc);
  }

  @Bean
  SqlUnplacedWords unplacedWords(JdbcClient jdbc) {
    return new SqlUnplacedWords(jdbc);
  }

  @Bean
  SqlSpokenWords spokenWords(JdbcClient jdbc) {
    return new SqlSpokenWords(jdbc);
  }

  @Bean
  SqlObjections objections(JdbcClient jdbc) {
    return new SqlObjections(jdbc);
  }
}
