package lv.terminbot.store.figures;

import java.time.Clock;
import lv.terminbot.figures.StoredFigures;
import lv.terminbot.store.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an operator measures. */
@Configuration(proxyBeanMethods = false)
public class FiguresConfiguration {

  @Bean
  StoredFigures storedFigures(JdbcClient jdbcClient, Database database, Clock clock) {
    return new SqlFigures(jdbcClient, database, clock);
  }
}
