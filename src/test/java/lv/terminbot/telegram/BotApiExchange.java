package lv.terminbot.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One request to the Bot API and the answer to it; closed without one, the connection drops. */
final class BotApiExchange implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final HttpExchange exchange;
  private final String[] path;

  BotApiExchange(HttpExchange exchange) {
    this.exchange = exchange;
    path = exchange.getRequestURI().getPath().split("/");
  }

  /** The id of the file that is asked for with this token. */
  Optional<String> file(String token) {
    return path.length == 5 && path[1].equals("file") && path[2].equals("bot" + token)
        ? Optional.of(path[4])
        : Optional.empty();
  }

  boolean isSaidBy(String token) {
    return path.length >= 3 && path[path.length - 2].equals("bot" + token);
  }

  Call call() throws IOException {
    var method = path[path.length - 1].toLowerCase(Locale.ROOT);
    var bytes = exchange.getRequestBody().readAllBytes();
    var body = new String(bytes, StandardCharsets.UTF_8);
    var type = exchange.getRequestHeaders().getFirst("Content-Type");
    if (type != null && type.startsWith("multipart/")) {
      var form = Form.of(type, bytes);
      return new Call(method, form.fields(), body, form.files());
    }
    return new Call(method, JSON.readTree(body.isEmpty() ? "{}" : body), body, List.of());
  }

  void answer(int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    var type = body.startsWith("<") ? "text/html" : "application/json";
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  void give(byte[] content) throws IOException {
    exchange.sendResponseHeaders(200, content.length);
    exchange.getResponseBody().write(content);
  }

  @Override
  public void close() {
    exchange.close();
  }
}
