package lv.terminbot.store.people;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is known, and how people come and go. */
@Configuration(proxyBeanMethods = false)
public class PeopleConfiguration {

  @Bean
  SqlPeople people(PersonRows rows) {
    return new SqlPeople(rows);
  }

  @Bean
  SqlJoinLinks joinLinks(JoinLinkRows rows) {
    return new SqlJoinLinks(rows);
  }

  @Bean
  SqlHandOvers handOvers(JdbcClient jdbc) {
    return new SqlHandOvers(jdbc);
  }

  @Bean
  SqlAppointed appointed(JdbcClient jdbc) {
    return new SqlAppointed(jdbc);
  }

  @Bean
  SqlTrail trail(JdbcClient jdbc, Clock clock) {
    return new SqlTrail(jdbc, clock);
  }

  @Bean
  SqlDigestReaders digestReaders(JdbcClient jdbc) {
    return new SqlDigestReaders(jdbc);
  }

  @Bean
  SqlShownMenus shownMenus(JdbcClient jdbc) {
    return new SqlShownMenus(jdbc);
  }

  @Bean
  SqlToldLanguages toldLanguages(JdbcClient jdbc, Clock clock) {
    return new SqlToldLanguages(jdbc, clock);
  }
}
