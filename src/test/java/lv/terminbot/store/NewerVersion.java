package lv.terminbot.store;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A version of the program that has made more of the tables than this one knows. */
public final class NewerVersion {
  private NewerVersion() {}

  /** It runs once on this database, or in this folder where none is named. */
  public static void uses(Map<String, String> settings, Path folder) {
    if (settings.isEmpty()) {
      try (var database = EmbeddedDatabase.in(folder)) {
        uses(database, Database.SQLITE);
      }
    } else {
      var url = settings.get("spring.datasource.url");
      var user = settings.get("spring.datasource.username");
      uses(new DriverManagerDataSource(url, user, ""), Database.POSTGRESQL);
    }
  }

  private static void uses(DataSource source, Database database) {
    StoreByHand.makeTables(source, database);
    JdbcClient.create(source)
        .sql(
            """
            insert into flyway_schema_history (installed_rank, version, description, type, script,
              checksum, installed_by, installed_on, execution_time, success)
            select 9999, '9999', 'later', 'SQL', 'V9999__later.sql', 1, '', installed_on, 1, success
            from flyway_schema_history limit 1
            """)
        .update();
  }
}
