package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.terminbot.wake.Alarm;
import lv.terminbot.wake.LongWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.quartz.Scheduler;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * PostgreSQL quotes in its refusals what it was given; no log shows it, whoever writes the line.
 */
@ExtendWith(OutputCaptureExtension.class)
@Isolated("reads the log")
class WordlessLogTest {
  private static final String PERSONAL = "Jānis Bērziņš 010203-12345";

  @Test
  void whatAPersonHasWrittenIsNotInTheLogThoughTheDatabaseQuotesIt(CapturedOutput out)
      throws Exception {
    try (var store = Store.on(Databases.POSTGRESQL.settings(), Path.of("target"))) {
      var sql = store.sql();
      assertThat(refusal(() -> misread(sql)).getMessage()).as("quoted").contains(PERSONAL);
      assertThat(refusal(() -> repeat(sql)).getMessage()).as("quoted").contains(PERSONAL);

      new Alarm(mock(Scheduler.class), List.of(() -> misread(sql)), Clock.systemUTC()).look();
      var work = new LongWork(List.of(() -> repeat(sql)), () -> misread(sql));
      work.start();
      await().until(() -> out.getAll().contains("long work failed"));
      work.stop();
      for (var library : List.of("org.springframework.transaction", "org.apache.catalina")) {
        var refused = new IllegalStateException(PERSONAL, refusal(() -> misread(sql)));
        LoggerFactory.getLogger(library).error("overridden", refused);
      }
      LoggerFactory.getLogger("org.springframework.boot.SpringApplication")
          .error("failed", refusal(() -> repeat(sql)));
    }

    assertThat(ours(out))
        .contains("what is due could not be done", "long work failed", "overridden")
        .contains("org.postgresql.util.PSQLException", "\tat lv.terminbot")
        .doesNotContain(PERSONAL, "010203");
  }

  /** Without the log of the server, which runs in this test, too, and keeps one of its own. */
  private static String ours(CapturedOutput out) {
    return out.getAll()
        .lines()
        .filter(line -> !line.contains("EmbeddedPostgres"))
        .collect(Collectors.joining("\n"));
  }

  private static DataAccessException refusal(Runnable work) {
    try {
      work.run();
    } catch (DataAccessException refused) {
      return refused;
    }
    throw new AssertionError("not refused");
  }

  /** Where a number is wanted. */
  private static <T> T misread(JdbcClient sql) {
    sql.sql("select cast(cast(:words as text) as bigint)")
        .params(Map.of("words", PERSONAL))
        .query(Long.class)
        .single();
    throw new AssertionError("taken");
  }

  /** Twice what is to be there once. */
  private static void repeat(JdbcClient sql) {
    sql.sql(
            """
            insert into kept_words (chat, words, kept_at) values (1, :words, 0);
            create unique index if not exists once on kept_words (words);
            insert into kept_words (chat, words, kept_at) values (2, :words, 0)
            """)
        .param("words", PERSONAL)
        .update();
  }
}
