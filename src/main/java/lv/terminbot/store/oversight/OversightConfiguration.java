package lv.terminbot.store.oversight;

import javax.sql.DataSource;
import lv.terminbot.store.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What coordinators look at. */
@Configuration(proxyBeanMethods = false)
public class OversightConfiguration {

  @Bean
  SqlHappenings happenings(JdbcClient jdbc) {
    return new SqlHappenings(jdbc);
  }

  @Bean
  SqlRecord recordBook(JdbcClient jdbc) {
    return new SqlRecord(jdbc);
  }

  @Bean
  SqlStoredSpace storedSpace(JdbcClient jdbc, DataSource source, Database database) {
    return new SqlStoredSpace(jdbc, source, database);
  }

  @Bean
  SqlEditions editions(JdbcClient jdbc) {
    return new SqlEditions(jdbc);
  }

  @Bean
  SqlWorkGroups workGroups(JdbcClient jdbc) {
    return new SqlWorkGroups(jdbc);
  }

  @Bean
  SqlInstitutionGroups institutionGroups(JdbcClient jdbc) {
    return new SqlInstitutionGroups(jdbc);
  }

  @Bean
  SqlIdleLinks idleLinks(JdbcClient jdbc) {
    return new SqlIdleLinks(jdbc);
  }
}
