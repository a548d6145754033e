package lv.terminbot.store.plans;

import java.time.Clock;
import lv.terminbot.mailbox.Bells;
import lv.terminbot.mailbox.fetching.WaitingFiles;
import lv.terminbot.people.Trail;
import lv.terminbot.planning.ReadSoon;
import lv.terminbot.store.Changes;
import lv.terminbot.store.Database;
import lv.terminbot.store.OwnCommit;
import lv.terminbot.store.instances.Instance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plans, their cycles and what is owed in them. */
@Configuration(proxyBeanMethods = false)
public class PlansConfiguration {

  @Bean
  SqlPlans plans(JdbcClient jdbc, Trail trail, Changes changes) {
    return new SqlPlans(jdbc, trail, changes);
  }

  @Bean
  SqlCycles cycles(JdbcClient jdbc, SqlPlans plans, Trail trail) {
    return new SqlCycles(jdbc, plans, trail);
  }

  @Bean
  SqlProposals proposals(JdbcClient jdbc) {
    return new SqlProposals(jdbc);
  }

  @Bean
  SqlForgottenCycles forgottenCycles(JdbcClient jdbc, Trail trail) {
    return new SqlForgottenCycles(jdbc, trail);
  }

  @Bean
  SqlToldFaults toldFaults(JdbcClient jdbc) {
    return new SqlToldFaults(jdbc);
  }

  @Bean
  SqlPlanTables planTables(
      JdbcClient jdbc, Database database, Bells bells, ObjectProvider<ReadSoon> soon) {
    return new SqlPlanTables(jdbc, database, bells.fetches(), later(soon));
  }

  @Bean
  WaitingFiles waitingTables(
      JdbcClient jdbc,
      OwnCommit own,
      Clock clock,
      Instance instance,
      ObjectProvider<ReadSoon> soon) {
    return new WaitingFiles(
        SqlTableFetches.KIND, new SqlTableFetches(jdbc, own, clock, instance, later(soon)));
  }

  @Bean
  SqlObligations obligations(JdbcClient jdbc, Changes changes) {
    return new SqlObligations(jdbc, changes);
  }

  @Bean
  SqlExtensions extensions(JdbcClient jdbc, Trail trail) {
    return new SqlExtensions(jdbc, trail);
  }

  @Bean
  SqlAwaitedReasons awaitedReasons(JdbcClient jdbc, Changes changes) {
    return new SqlAwaitedReasons(jdbc, changes);
  }

  @Bean
  SqlBroadcasts broadcasts(JdbcClient jdbc, Trail trail) {
    return new SqlBroadcasts(jdbc, trail);
  }

  @Bean
  SqlDecrees decrees(JdbcClient jdbc, Clock clock, Trail trail) {
    return new SqlDecrees(jdbc, clock, trail);
  }

  /** Where nobody reads, as beside a command, nobody is told. */
  private static ReadSoon later(ObjectProvider<ReadSoon> soon) {
    return () -> soon.ifAvailable(ReadSoon::begin);
  }
}
