package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In whatever way somebody writes, what is kept in memory does not grow old. */
class KeptStatementsTest {
  private static final String ADD =
      "insert into kept_words (chat, words, kept_at) values (%s, '', 0)";
  private Store store;
  private KeptReads<String, Long> kept;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = Store.on(Map.of(), folder);
    kept = new KeptReads<>(store.get(Changes.class), "kept_words");
    assertThat(count()).isZero();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void byAPreparedStatementThatMayAnswer() throws SQLException {
    try (var connection = connection();
        var statement = connection.prepareStatement(ADD.formatted("?"))) {
      statement.setLong(1, 1);
      statement.execute();
      assertThat(kept.get("all", () -> 7L)).as("while it is still open").isEqualTo(7);
    }
  }

  @Test
  void bySeveralAtOnce() throws SQLException {
    try (var connection = connection();
        var statement = connection.createStatement()) {
      statement.addBatch(ADD.formatted("1"));
      statement.addBatch(ADD.formatted("2"));
      statement.executeBatch();
    }
    assertThat(count()).isEqualTo(2);
  }

  @Test
  void byTheSameWordsTwiceAtATime() throws SQLException {
    for (var round : List.of(1, 2)) {
      try (var connection = connection();
          var one = connection.prepareStatement(ADD.formatted("?"));
          var other = connection.prepareStatement(ADD.formatted("?"))) {
        one.setLong(1, 10 * round);
        other.setLong(1, 10 * round + 1);
        one.executeUpdate();
        other.executeUpdate();
      }
      assertThat(count()).isEqualTo(2 * round);
    }
  }

  @Test
  void whatTooManyAskForIsReadAgain() {
    var readings = new AtomicInteger();
    for (var about = 0; about < 10_010; about++) {
      kept.get("about " + about, () -> (long) readings.incrementAndGet());
    }
    readings.set(0);

    kept.get("about 0", () -> (long) readings.incrementAndGet());
    kept.get("about 10009", () -> (long) readings.incrementAndGet());

    assertThat(readings).as("the first is forgotten, the last is kept").hasValue(1);
  }

  private Connection connection() throws SQLException {
    return store.get(DataSource.class).getConnection();
  }

  private long count() {
    return kept.get("all", () -> store.count("kept_words"));
  }
}
