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
  SqlInvitationOrders invitationOrders(JdbcClient jdbcClient, Database database) {
    return new SqlInvitationOrders(jdbcClient, database);
  }

  @Bean
  SqlEmailAddresses emailAddresses(JdbcClient jdbcClient, Clock clock) {
    return new SqlEmailAddresses(jdbcClient, clock);
  }

  @Bean
  SqlInstitutionAddresses institutionAddresses(JdbcClient jdbcClient) {
    return new SqlInstitutionAddresses(jdbcClient);
  }

  @Bean
  SqlWaitingEmails waitingEmails(JdbcClient jdbcClient) {
    return new SqlWaitingEmails(jdbcClient);
  }

  @Bean
  SqlWordings wordings(JdbcClient jdbcClient) {
    return new SqlWordings(jdbcClient);
  }

  @Bean
  SqlHandOvers handOvers(JdbcClient jdbcClient, Trail trail) {
    return new SqlHandOvers(jdbcClient, trail);
  }

  @Bean
  SqlAppointed appointed(JdbcClient jdbcClient) {
    return new SqlAppointed(jdbcClient);
  }

  @Bean
  SqlTrail trail(
      JdbcClient jdbcClient, PlatformTransactionManager transactionManager, Clock clock) {
    return new SqlTrail(jdbcClient, new TransactionTemplate(transactionManager), clock);
  }

  @Bean
  SqlTrailBook trailBook(JdbcClient jdbcClient) {
    return new SqlTrailBook(jdbcClient);
  }

  @Bean
  SqlDigestReaders digestReaders(JdbcClient jdbcClient) {
    return new SqlDigestReaders(jdbcClient);
  }

  @Bean
  SqlShownMenus shownMenus(JdbcClient jdbcClient, Changes changes) {
    return new SqlShownMenus(jdbcClient, changes);
  }

  @Bean
  SqlToldLanguages toldLanguages(JdbcClient jdbcClient, Clock clock) {
    return new SqlToldLanguages(jdbcClient, clock);
  }
}
