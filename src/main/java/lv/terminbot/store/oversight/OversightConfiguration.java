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
  SqlHappenings happenings(JdbcClient jdbcClient) {
    return new SqlHappenings(jdbcClient);
  }

  @Bean
  SqlRecord recordBook(JdbcClient jdbcClient) {
    return new SqlRecord(jdbcClient);
  }

  @Bean
  SqlStoredSpace storedSpace(JdbcClient jdbcClient, DataSource dataSource, Database database) {
    return new SqlStoredSpace(jdbcClient, dataSource, database);
  }

  @Bean
  SqlEditions editions(JdbcClient jdbcClient) {
    return new SqlEditions(jdbcClient);
  }

  @Bean
  SqlWorkGroups workGroups(JdbcClient jdbcClient) {
    return new SqlWorkGroups(jdbcClient);
  }

  @Bean
  SqlInstitutionGroups institutionGroups(JdbcClient jdbcClient) {
    return new SqlInstitutionGroups(jdbcClient);
  }

  @Bean
  SqlIdleLinks idleLinks(JdbcClient jdbcClient) {
    return new SqlIdleLinks(jdbcClient);
  }
}
