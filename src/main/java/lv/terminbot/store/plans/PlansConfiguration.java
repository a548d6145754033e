package lv.terminbot.store.plans;

import java.time.Clock;
import lv.terminbot.mailbox.Bells;
import lv.terminbot.mailbox.fetching.WaitingFiles;
import lv.terminbot.people.Trail;
import lv.terminbot.planning.ReadSoon;
import lv.terminbot.store.Changes;
import lv.terminbot.store.Database;
import lv.terminbot.store.fetching.FetchRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plans, their cycles and what is owed in them. */
@Configuration(proxyBeanMethods = false)
public class PlansConfiguration {

  @Bean
  SqlPlans plans(JdbcClient jdbcClient, Trail trail, Changes changes) {
    return new SqlPlans(jdbcClient, trail, changes);
  }

  @Bean
  SqlCycles cycles(JdbcClient jdbcClient, SqlPlans plans, Trail trail) {
    return new SqlCycles(jdbcClient, plans, trail);
  }

  @Bean
  SqlProposals proposals(JdbcClient jdbcClient) {
    return new SqlProposals(jdbcClient);
  }

  @Bean
  SqlForgottenCycles forgottenCycles(JdbcClient jdbcClient, Trail trail) {
    return new SqlForgottenCycles(jdbcClient, trail);
  }

  @Bean
  SqlToldFaults toldFaults(JdbcClient jdbcClient) {
    return new SqlToldFaults(jdbcClient);
  }

  @Bean
  SqlPlanTables planTables(
      JdbcClient jdbcClient, Database database, Bells bells, ObjectProvider<ReadSoon> soon) {
    return new SqlPlanTables(jdbcClient, database, bells.fetches(), later(soon));
  }

  @Bean
  WaitingFiles waitingTables(JdbcClient jdbcClient, FetchRows rows, ObjectProvider<ReadSoon> soon) {
    return new WaitingFiles(
        SqlTableFetches.KIND, new SqlTableFetches(jdbcClient, rows, later(soon)));
  }

  @Bean
  SqlObligations obligations(JdbcClient jdbcClient, Changes changes) {
    return new SqlObligations(jdbcClient, changes);
  }

  @Bean
  SqlExtensions extensions(JdbcClient jdbcClient, Trail trail) {
    return new SqlExtensions(jdbcClient, trail);
  }

  @Bean
  SqlAwaitedReasons awaitedReasons(JdbcClient jdbcClient, Changes changes) {
    return new SqlAwaitedReasons(jdbcClient, changes);
  }

  @Bean
  SqlBroadcasts broadcasts(JdbcClient jdbcClient, Trail trail) {
    return new SqlBroadcasts(jdbcClient, trail);
  }

  @Bean
  SqlDecrees decrees(JdbcClient jdbcClient, Clock clock, Trail trail) {
    return new SqlDecrees(jdbcClient, clock, trail);
  }

  /** Where nobody reads, as beside a command, nobody is told. */
  private static ReadSoon later(ObjectProvider<ReadSoon> soon) {
    return () -> soon.ifAvailable(ReadSoon::begin);
  }
}
