package lv.terminbot.store.inbox;

import java.time.Clock;
import lv.terminbot.mailbox.Bells;
import lv.terminbot.store.Changes;
import lv.terminbot.store.OwnCommit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people said, until it is heard and as long as it must be known again. */
@Configuration(proxyBeanMethods = false)
public class InboxConfiguration {

  @Bean
  IntakeGate intakeGate(
      JdbcClient jdbcClient, IntakeLimits intakeLimits, Clock clock, Changes changes) {
    return new IntakeGate(jdbcClient, intakeLimits, clock, changes);
  }

  @Bean
  SqlInbox inbox(
      JdbcClient jdbcClient, IntakeGate intakeGate, OwnCommit ownCommit, Clock clock, Bells bells) {
    return new SqlInbox(jdbcClient, intakeGate, ownCommit, clock, bells.inbox());
  }

  @Bean
  SqlKeptWords keptWords(JdbcClient jdbcClient, Clock clock) {
    return new SqlKeptWords(jdbcClient, clock);
  }

  @Bean
  SqlOpenQuestions openQuestions(JdbcClient jdbcClient, Clock clock, Changes changes) {
    return new SqlOpenQuestions(jdbcClient, clock, changes);
  }

  @Bean
  SqlLastPoll lastPoll(JdbcClient jdbcClient) {
    return new SqlLastPoll(jdbcClient);
  }
}
