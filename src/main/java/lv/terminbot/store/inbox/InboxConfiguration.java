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
  IntakeGate intakeGate(JdbcClient jdbc, IntakeLimits limits, Clock clock, Changes changes) {
    return new IntakeGate(jdbc, limits, clock, changes);
  }

  @Bean
  SqlInbox inbox(JdbcClient jdbc, IntakeGate gate, OwnCommit own, Clock clock, Bells bells) {
    return new SqlInbox(jdbc, gate, own, clock, bells.inbox());
  }

  @Bean
  SqlKeptWords keptWords(JdbcClient jdbc, Clock clock) {
    return new SqlKeptWords(jdbc, clock);
  }

  @Bean
  SqlOpenQuestions openQuestions(JdbcClient jdbc, Clock clock, Changes changes) {
    return new SqlOpenQuestions(jdbc, clock, changes);
  }

  @Bean
  SqlLastPoll lastPoll(JdbcClient jdbc) {
    return new SqlLastPoll(jdbc);
  }
}
