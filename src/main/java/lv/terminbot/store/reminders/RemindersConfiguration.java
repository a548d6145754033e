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
  SqlAgenda agenda(JdbcClient jdbc, Plans plans, Clock clock) {
    return new SqlAgenda(jdbc, new OccasionMapper(plans), clock);
  }

  @Bean
  SqlReminders reminders(JdbcClient jdbc, Plans plans) {
    return new SqlReminders(jdbc, new OccasionMapper(plans));
  }

  @Bean
  SqlNudges nudges(JdbcClient jdbc, Trail trail) {
    return new SqlNudges(jdbc, trail);
  }

  @Bean
  SqlNudgeRecipients nudgeRecipients(JdbcClient jdbc) {
    return new SqlNudgeRecipients(jdbc);
  }

  @Bean
  SqlPauses pauses(JdbcClient jdbc, Trail trail, Clock clock) {
    return new SqlPauses(jdbc, trail, clock);
  }

  @Bean
  SqlSnoozes snoozes(JdbcClient jdbc) {
    return new SqlSnoozes(jdbc);
  }

  @Bean
  SqlUnreached unreached(JdbcClient jdbc) {
    return new SqlUnreached(jdbc);
  }

  @Bean
  SqlAbsences absences(JdbcClient jdbc, Trail trail) {
    return new SqlAbsences(jdbc, trail);
  }

  @Bean
  SqlAnnounced announced(JdbcClient jdbc) {
    return new SqlAnnounced(jdbc);
  }
}
