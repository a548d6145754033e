package lv.terminbot.store.inbox;

import java.time.Clock;
import lv.terminbot.mailbox.Bells;
import lv.terminbot.store.OwnCommit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people said, until it is heard and as long as it must be known again. */
@Configuration(proxyBeanMethods = false)
public class InboxConfiguration {

  @Bean
  SqlInbox inbox(JdbcClient jdbc, IntakeLimits limits, OwnCommit own, Clock clock, Bells bells) {
    return new SqlInbox(jdbc, new IntakeGate(jdbc, limits, clock), own, clock, bells.inbox());
  }

  @Bean
  SqlKeptWords keptWords(JdbcClient jdbc, Clock clock) {
    return new SqlKeptWords(jdbc, clock);
  }

  @Bean
  SqlOpenQuestions openQuestions(JdbcClient jdbc, Clock clock) {
    return new SqlOpenQuestions(jdbc, clock);
  }

  @Bean
  SqlLastPoll lastPoll(JdbcClient jdbc) {
    return new SqlLastPoll(jdbc);
  }
}
