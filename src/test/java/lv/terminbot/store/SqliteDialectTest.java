package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Spring Data would say to SQLite is understood there. */
class SqliteDialectTest {
  private final SqliteDialect dialect = new SqliteDialect();
  @TempDir private Path folder;

  @Test
  void aPartOfTheRowsCanBeAskedFor() {
    var limit = dialect.limit();
    try (var database = EmbeddedDatabase.in(folder)) {
      var sql = JdbcClient.create(database);

      assertThat(rows(sql, limit.getLimit(2))).containsExactly(1, 2);
      assertThat(rows(sql, limit.getOffset(3))).containsExactly(4, 5);
      assertThat(rows(sql, limit.getLimitOffset(2, 1))).containsExactly(2, 3);
    }
  }

  private static List<Integer> rows(JdbcClient sql, String part) {
    return sql.sql(
            "with n (i) as (values (1), (2), (3), (4), (5)) select i from n order by i " + part)
        .query(Integer.class)
        .list();
  }
}
