package lv.terminbot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A load balancer as small as one can be: each call goes to the next that answers. */
final class Balancer implements AutoCloseable {
  private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";
  private final HttpServer server;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Integer> ports = new CopyOnWriteArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();

  Balancer() {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      server = HttpServer.create(address, 0);
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::pass);
    server.start();
  }

  URI webhook() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/telegram/updates");
  }

  void leadsTo(int port) {
    ports.add(port);
  }

  void leadsNowhere() {
    ports.clear();
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      var status = 502;
      for (var tries = 0; tries < ports.size() && status == 502; tries++) {
        status = passed(exchange, body, ports.get(turn.getAndIncrement() % ports.size()));
      }
      exchange.sendResponseHeaders(status, -1);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private int passed(HttpExchange exchange, byte[] body, int port) throws InterruptedException {
    try {
      var secret = exchange.getRequestHeaders().getFirst(SECRET);
      var request =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + port + exchange.getRequestURI().getPath()))
              .timeout(Duration.ofSeconds(3))
              .header(SECRET, secret == null ? "" : secret)
              .POST(BodyPublishers.ofByteArray(body))
              .build();
      var status = http.send(request, BodyHandlers.discarding()).statusCode();
      return status == 503 ? 502 : status;
    } catch (IOException gone) {
      return 502;
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
