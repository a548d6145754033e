package lv.terminbot.store.oversight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import lv.terminbot.oversight.StoredSpace;
import lv.terminbot.store.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Room as the database itself tells; a server looks after its own. */
final class SqlStoredSpace implements StoredSpace {
  /** Below this it is not worth the trouble: what is free is taken again. */
  private static final long WORTHWHILE = 1 << 20;

  /** So many pages a commit, that nobody who writes waits long. */
  private static final int AT_ONCE = 2000;

  private static final int MOST_TURNS = 50;

  private final JdbcClient jdbc;
  private final DataSource source;
  private final Database database;

  SqlStoredSpace(JdbcClient jdbc, DataSource source, Database database) {
    this.jdbc = jdbc;
    this.source = source;
    this.database = database;
  }

  @Override
  public Measured measure() {
    if (database == Database.POSTGRESQL) {
      var bytes =
          jdbc.sql("select pg_database_size(current_database())").query(Long.class).single();
      return new Measured(bytes, Optional.empty());
    }
    return new Measured(number("page_count") * number("page_size"), freeOnDisk());
  }

  private long number(String pragma) {
    return jdbc.sql("select * from pragma_" + pragma).query(Long.class).single();
  }

  private Optional<Long> freeOnDisk() {
    var file =
        jdbc.sql("select file from pragma_database_list where name = 'main'")
            .query(String.class)
            .single();
    try {
      return Optional.of(Files.getFileStore(Path.of(file)).getUsableSpace());
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }

  @Override
  public void giveBack() {
    if (database == Database.POSTGRESQL
        || number("freelist_count") * number("page_size") < WORTHWHILE) {
      return;
    }
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      for (var turn = 0; turn < MOST_TURNS && isLeft(statement); turn++) {
        // The driver takes one step of what is executed otherwise, and a step is a page.
        statement.executeUpdate("pragma incremental_vacuum(" + AT_ONCE + ")");
      }
      statement.execute("pragma wal_checkpoint(truncate)");
    } catch (SQLException busy) {
      throw new IllegalStateException("cannot give back room", busy);
    }
  }

  private static boolean isLeft(Statement statement) throws SQLException {
    try (var row = statement.executeQuery("pragma freelist_count")) {
      return row.getLong(1) > 0;
    }
  }

  @Override
  public boolean claim(LocalDate day) {
    return jdbc.sql("insert into space_warning (day) values (:day) on conflict do nothing")
            .param("day", day.toString())
            .update()
        > 0;
  }
}
