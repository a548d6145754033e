package lv.terminbot.store.people;

import java.time.Clock;
import lv.terminbot.people.Trail;
import lv.terminbot.store.Changes;
import lv.terminbot.store.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is known, and how people come and go. */
@Configuration(proxyBeanMethods = false)
public class PeopleConfiguration {

  @Bean
  SqlPeople people(PersonRows rows, Changes changes) {
    return new SqlPeople(rows, changes);
  }

  @Bean
  SqlJoinLinks joinLinks(JoinLinkRows rows, Trail trail) {
    return new SqlJoinLinks(rows, trail);
  }

  @Bean
  SqlInvitationOrders invitationOrders(JdbcClient jdbc, Database database) {
    return new SqlInvitationOrders(jdbc, database);
  }

  @Bean
  SqlEmailAddresses emailAddresses(JdbcClient jdbc, Clock clock) {
    return new SqlEmailAddresses(jdbc, clock);
  }

  @Bean
  SqlInstitutionAddresses institutionAddresses(JdbcClient jdbc) {
    return new SqlInstitutionAddresses(jdbc);
  }

  @Bean
  SqlWaitingEmails waitingEmails(JdbcClient jdbc) {
    return new SqlWaitingEmails(jdbc);
  }

  @Bean
  SqlWordings wordings(JdbcClient jdbc) {
    return new SqlWordings(jdbc);
  }

  @Bean
  SqlHandOvers handOvers(JdbcClient jdbc, Trail trail) {
    return new SqlHandOvers(jdbc, trail);
  }

  @Bean
  SqlAppointed appointed(JdbcClient jdbc) {
    return new SqlAppointed(jdbc);
  }

  @Bean
  SqlTrail trail(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
    return new SqlTrail(jdbc, new TransactionTemplate(transactions), clock);
  }

  @Bean
  SqlTrailBook trailBook(JdbcClient jdbc) {
    return new SqlTrailBook(jdbc);
  }

  @Bean
  SqlDigestReaders digestReaders(JdbcClient jdbc) {
    return new SqlDigestReaders(jdbc);
  }

  @Bean
  SqlShownMenus shownMenus(JdbcClient jdbc, Changes changes) {
    return new SqlShownMenus(jdbc, changes);
  }

  @Bean
  SqlToldLanguages toldLanguages(JdbcClient jdbc, Clock clock) {
    return new SqlToldLanguages(jdbc, clock);
  }
}
