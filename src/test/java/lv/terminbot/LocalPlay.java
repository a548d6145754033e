package lv.terminbot;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program without a token, as a newcomer starts it, in this process. */
final class LocalPlay implements AutoCloseable {
  private static final String WHO_JOINED = "select count(*) from membership";
  private static final String UNSENT = "select count(*) from outbox where state = 'queued'";

  private final ServletWebServerApplicationContext program;

  private LocalPlay(Path data, int port) {
    program =
        (ServletWebServerApplicationContext)
            OneStart.of(
                HastyProgram.application(),
                "--terminbot.data-dir=" + data,
                "--server.port=" + port);
  }

  /** On a free port; in an empty folder the people of local mode meet first. */
  static LocalPlay in(Path data) {
    return new LocalPlay(data, 0);
  }

  /** Where an earlier program was, so that its page finds it again. */
  static LocalPlay in(Path data, int port) {
    return new LocalPlay(data, port);
  }

  String url() {
    return "http://localhost:" + program.getWebServer().getPort() + "/";
  }

  /** Waits until the coordinator, three contacts and the observer are there and know it. */
  void awaitTheFirstMeeting() {
    await().atMost(WholeBot.PATIENCE).until(() -> count(WHO_JOINED) == 5 && count(UNSENT) == 0);
  }

  private long count(String sql) {
    return program.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
  }

  @Override
  public void close() {
    program.close();
  }
}
