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
  SqlOutbox outbox(JdbcClient jdbc, OwnCommit own, Clock clock, Bells bells, Instance instance) {
    return new SqlOutbox(jdbc, own, clock, bells.outbox(), instance);
  }

  @Bean
  SentMessages sentMessages(JdbcClient jdbc) {
    return new SqlSentMessages(jdbc);
  }

  @Bean
  Doubts doubts(JdbcClient jdbc) {
    return new SqlDoubts(jdbc);
  }

  @Bean
  Enclosures enclosures(JdbcClient jdbc, OwnCommit own, Clock clock) {
    return new SqlEnclosures(new OutgoingFiles(jdbc), own, clock);
  }
}
