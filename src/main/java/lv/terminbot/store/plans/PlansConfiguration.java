package lv.terminbot.store.plans;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plans, their cycles and what is owed in them. */
@Configuration(proxyBeanMethods = false)
public class PlansConfiguration {

  @Bean
  SqlPlans plans(JdbcClient jdbc) {
    return new SqlPlans(jdbc);
  }

  @Bean
  SqlCycles cycles(JdbcClient jdbc, SqlPlans plans) {
    return new SqlCycles(jdbc, plans);
  }

  @Bean
  SqlProposals proposals(JdbcClient jdbc) {
    return new SqlProposals(jdbc);
  }

  @Bean
  SqlForgottenCycles forgottenCycles(JdbcClient jdbc) {
    return new SqlForgottenCycles(jdbc);
  }

  @Bean
  SqlToldFaults toldFaults(JdbcClient jdbc) {
    return new SqlToldFaults(jdbc);
  }

  @Bean
  SqlObligations obligations(JdbcClient jdbc) {
    return new SqlObligations(jdbc);
  }

  @Bean
  SqlExtensions extensions(JdbcClient jdbc) {
    return new SqlExtensions(jdbc);
  }

  @Bean
  SqlAwaitedReasons awaitedReasons(JdbcClient jdbc) {
    return new SqlAwaitedReasons(jdbc);
  }

  @Bean
  SqlBroadcasts broadcasts(JdbcClient jdbc) {
    return new SqlBroadcasts(jdbc);
  }

  @Bean
  SqlDecrees decrees(JdbcClient jdbc, Clock clock) {
    return new SqlDecrees(jdbc, clock);
  }
}
