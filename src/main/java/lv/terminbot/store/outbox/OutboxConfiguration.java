package lv.terminbot.store.outbox;

import java.time.Clock;
import lv.terminbot.mailbox.Bells;
import lv.terminbot.mailbox.Doubts;
import lv.terminbot.mailbox.Enclosures;
import lv.terminbot.mailbox.SentMessages;
import lv.terminbot.store.OwnCommit;
import lv.terminbot.store.instances.Instance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is to be sent, and what goes along. */
@Configuration(proxyBeanMethods = false)
public class OutboxConfiguration {

  @Bean
  SqlOutbox outbox(
      JdbcClient jdbcClient, OwnCommit ownCommit, Clock clock, Bells bells, Instance instance) {
    return new SqlOutbox(jdbcClient, ownCommit, clock, bells.outbox(), instance);
  }

  @Bean
  SentMessages sentMessages(JdbcClient jdbcClient) {
    return new SqlSentMessages(jdbcClient);
  }

  @Bean
  Doubts doubts(JdbcClient jdbcClient) {
    return new SqlDoubts(jdbcClient);
  }

  @Bean
  Enclosures enclosures(JdbcClient jdbcClient, OwnCommit ownCommit, Clock clock) {
    return new SqlEnclosures(new OutgoingFiles(jdbcClient), ownCommit, clock);
  }
}
