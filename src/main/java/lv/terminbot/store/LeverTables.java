package lv.terminbot.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables behind the levers of the coordinators. */
@Configuration(proxyBeanMethods = false)
class LeverTables {

  @Bean
  SqlNudges nudges(JdbcClient jdbc) {
    return new SqlNudges(jdbc);
  }

  @Bean
  SqlNudgeRecipients nudgeRecipients(JdbcClient jdbc) {
    return new SqlNudgeRecipients(jdbc);
  }

  @Bean
  SqlCalendarReaders calendarReaders(JdbcClient jdbc) {
    return new SqlCalendarReaders(jdbc);
  }

  @Bean
  SqlFileOrders fileOrders(JdbcClient jdbc, Database database) {
    return new SqlFileOrders(jdbc, database);
  }

  @Bean
  SqlAnnounced announced(JdbcClient jdbc) {
    return new SqlAnnounced(jdbc);
  }

  @Bean
  SqlPauses pauses(JdbcClient jdbc) {
    return new SqlPauses(jdbc);
  }

  @Bean
  SqlUnreached unreached(JdbcClient jdbc) {
    return new SqlUnreached(jdbc);
  }

  @Bean
  SqlIdleLinks idleLinks(JdbcClient jdbc) {
    return new SqlIdleLinks(jdbc);
  }

  @Bean
  SqlAbsences absences(JdbcClient jdbc) {
    return new SqlAbsences(jdbc);
  }

  @Bean
  SqlHandOvers handOvers(JdbcClient jdbc) {
    return new SqlHandOvers(jdbc);
  }

  @Bean
  SqlRecord recordBook(JdbcClient jdbc) {
    return new SqlRecord(jdbc);
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
  SqlExtensions extensions(JdbcClient jdbc) {
    return new SqlExtensions(jdbc);
  }
}
