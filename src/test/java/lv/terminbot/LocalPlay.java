package lv.terminbot;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program without a token, as a newcomer starts it, in this process. */
final class LocalPlay implements AutoCloseable {
  private static final String WHO_JOINED = "select count(*) from membership";
  private static final String UNSENT = "select count(*) from outbox where state = 'queued'";

  /** It may start again under the page: the newest counts. */
  private final AtomicReference<ServletWebServerApplicationContext> program =
      new AtomicReference<>();

  private LocalPlay(Path data, int port) {
    var application = HastyProgram.application();
    application.addListeners(new Started(program));
    OneStart.of(application, "--terminbot.data-dir=" + data, "--server.port=" + port);
  }

  private record Started(AtomicReference<ServletWebServerApplicationContext> program)
      implements ApplicationListener<ApplicationReadyEvent> {
    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
      program.set((ServletWebServerApplicationContext) event.getApplicationContext());
    }
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
    return "http://localhost:" + program.get().getWebServer().getPort() + "/";
  }

  /** As a page does that is opened without a browser. */
  void opened(String language) {
    try (var client = HttpClient.newHttpClient()) {
      var words = BodyPublishers.ofString("{\"language\":\"" + language + "\"}");
      var request =
          HttpRequest.newBuilder(URI.create(url() + "local/opened"))
              .header("Content-Type", "application/json")
              .POST(words)
              .build();
      client.send(request, BodyHandlers.discarding());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until the coordinator, three contacts and the observer are there and know it. */
  void awaitTheFirstMeeting() {
    await().atMost(WholeBot.PATIENCE).until(() -> count(WHO_JOINED) == 5 && count(UNSENT) == 0);
  }

  private long count(String sql) {
    return program.get().getBean(JdbcClient.class).sql(sql).query(Long.class).single();
  }

  @Override
  public void close() {
    program.get().close();
  }
}
