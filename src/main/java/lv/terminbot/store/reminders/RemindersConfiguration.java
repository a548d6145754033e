package lv.terminbot.store.reminders;

import java.time.Clock;
import lv.terminbot.people.Trail;
import lv.terminbot.plan.Plans;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom to remind of what, and who was. */
@Configuration(proxyBeanMethods = false)
public class RemindersConfiguration {

  @Bean
  SqlAgenda agenda(JdbcClient jdbcClient, Plans plans, Clock clock) {
    return new SqlAgenda(jdbcClient, new OccasionMapper(plans), clock);
  }

  @Bean
  SqlReminders reminders(JdbcClient jdbcClient, Plans plans) {
    return new SqlReminders(jdbcClient, new OccasionMapper(plans));
  }

  @Bean
  SqlNudges nudges(JdbcClient jdbcClient, Trail trail) {
    return new SqlNudges(jdbcClient, trail);
  }

  @Bean
  SqlNudgeRecipients nudgeRecipients(JdbcClient jdbcClient) {
    return new SqlNudgeRecipients(jdbcClient);
  }

  @Bean
  SqlPauses pauses(JdbcClient jdbcClient, Trail trail, Clock clock) {
    return new SqlPauses(jdbcClient, trail, clock);
  }

  @Bean
  SqlSnoozes snoozes(JdbcClient jdbcClient) {
    return new SqlSnoozes(jdbcClient);
  }

  @Bean
  SqlUnreached unreached(JdbcClient jdbcClient) {
    return new SqlUnreached(jdbcClient);
  }

  @Bean
  SqlAbsences absences(JdbcClient jdbcClient, Trail trail) {
    return new SqlAbsences(jdbcClient, trail);
  }

  @Bean
  SqlAnnounced announced(JdbcClient jdbcClient) {
    return new SqlAnnounced(jdbcClient);
  }
}
