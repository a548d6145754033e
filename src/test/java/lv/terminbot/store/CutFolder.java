package lv.terminbot.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A data folder in which a program ran, crashed, and lost parts of its files. */
record CutFolder(Path place) {
  static final String DATABASE = "terminbot.db";
  static final String LOG = "terminbot.db-wal";
  static final String MARK = "terminbot.mark";

  Path folder() {
    return place.resolve("data");
  }

  void cut(String name, int bytes) throws IOException {
    try (var file = new RandomAccessFile(folder().resolve(name).toFile(), "rw")) {
      file.setLength(bytes);
    }
  }

  void run(int rows) {
    try (var database = EmbeddedDatabase.in(folder())) {
      write(database, rows);
    }
  }

  private static void write(EmbeddedDatabase database, int rows) {
    var sql = JdbcClient.create(database);
    sql.sql("create table if not exists words (id integer primary key, said text)").update();
    for (var i = 0; i < rows; i++) {
      sql.sql("insert into words (said) values (hex(randomblob(100)))").update();
    }
  }

  /** Writes two rows and ends as by a kill; between them the log is begun anew, or not. */
  void crash(boolean anew) throws IOException {
    var image = Files.createDirectory(place.resolve("image"));
    try (var database = EmbeddedDatabase.in(folder())) {
      write(database, 1);
      if (anew) {
        beginLogsAnew(database);
      }
      write(database, 1);
      for (var name : List.of(DATABASE, LOG, MARK)) {
        Files.copy(folder().resolve(name), image.resolve(name));
      }
    }
    for (var name : List.of(DATABASE, LOG, MARK)) {
      Files.copy(image.resolve(name), folder().resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Behind the last log stands what is left of two before, the first from before a beat. */
  private static void beginLogsAnew(EmbeddedDatabase database) {
    var sql = new JdbcTemplate(database);
    sql.execute("create table late (at integer)");
    sql.execute("pragma wal_checkpoint(restart)");
    var beat = sql.queryForObject("select user_version from pragma_user_version", Integer.class);
    sql.execute("pragma user_version = " + (Objects.requireNonNull(beat) + 1));
    sql.execute("pragma wal_checkpoint(restart)");
  }

  long rows() {
    try (var database = EmbeddedDatabase.in(folder())) {
      return JdbcClient.create(database)
          .sql("select count(*) from words")
          .query(Long.class)
          .single();
    }
  }
}
