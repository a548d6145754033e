package lv.terminbot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Steers a stand-in that runs as a process of its own, by JSON over HTTP.
 *
 * <ul>
 *   <li>{@code POST /control/update} {"user":11,"text":"…"} or {"user":11,"tap":"code",
 *       "message_id":5} or {"update":{…}}; also "chat" of a group, "name", "language"
 *   <li>{@code GET /control/sent} everything that arrived, in order; {@code ?from=10} leaves out
 *       ten
 *   <li>{@code POST /control/fault} {"mode":"429|500|403|502html|drop-before|drop-after|slow|hang",
 *       "chat":11, "method":"getUpdates", "times":3, "retryAfter":2}, or {"mode":"down|up|heal"}
 *   <li>{@code POST /control/limits} {"enforce":true}
 *   <li>{@code GET /control/state} counts
 * </ul>
 */
public final class BotApiControl {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final FaultyBotApi api;
  private final HttpServer server;

  private BotApiControl(FaultyBotApi api, HttpServer server) {
    this.api = api;
    this.server = server;
  }

  public static BotApiControl of(FaultyBotApi api, int port) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      var control = new BotApiControl(api, HttpServer.create(address, 0));
      control.server.createContext("/control/", control::serve);
      control.server.start();
      return control;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/control/");
  }

  public void close() {
    server.stop(0);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var wish = JSON.readTree(body.isEmpty() ? "{}" : body);
      var path = exchange.getRequestURI().getPath().substring("/control/".length());
      var said = done(path, wish, exchange.getRequestURI()).toString();
      var bytes = said.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(said.contains("\"unknown\"") ? 400 : 200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private JsonNode done(String path, JsonNode wish, URI uri) {
    return switch (path) {
      case "update" -> JSON.createObjectNode().put("update_id", api.update(update(wish)));
      case "sent" -> sent(uri);
      case "fault" -> fault(wish);
      case "limits" -> limits(wish);
      case "state" -> state();
      default -> JSON.createObjectNode().put("unknown", path);
    };
  }

  private ObjectNode update(JsonNode wish) {
    if (wish.path("update") instanceof ObjectNode raw) {
      return raw;
    }
    var user = wish.path("user").asLong();
    var chat = wish.path("chat").asLong(user);
    var update =
        wish.has("tap")
            ? RawUpdates.tap(user, wish.path("tap").asText(), wish.path("message_id").asLong())
            : RawUpdates.wordsInGroup(chat, user, api.nextMessageId(), wish.path("text").asText());
    var from = (ObjectNode) update.findValue("from");
    if (wish.has("name")) {
      from.put("first_name", wish.path("name").asText()).remove("last_name");
    }
    if (wish.has("language")) {
      from.put("language_code", wish.path("language").asText());
    }
    return update;
  }

  private JsonNode sent(URI uri) {
    var query = uri.getQuery();
    var from = query == null ? 0 : Integer.parseInt(query.substring("from=".length()));
    var list = JSON.createArrayNode();
    for (var one : api.arrived().stream().skip(from).toList()) {
      var shown = list.addObject().put("method", one.method()).put("chat", one.chat());
      shown.put("text", one.text()).put("message_id", one.messageId());
      shown.put("time", one.at().toString()).set("buttons", JSON.valueToTree(one.buttons()));
    }
    return list;
  }

  private JsonNode fault(JsonNode wish) {
    var mode = wish.path("mode").asText();
    var seconds = wish.path("retryAfter").asInt(1);
    switch (mode) {
      case "down" -> api.down();
      case "up" -> api.up();
      case "heal" -> api.heal();
      case "429" -> add(wish, Fault.tooMany(seconds));
      case "500" -> add(wish, Fault.refusal(500, "Internal Server Error"));
      case "403" -> add(wish, Fault.blocked());
      case "502html" -> add(wish, Fault.of(Fault.Kind.GATEWAY));
      case "drop-before" -> add(wish, Fault.of(Fault.Kind.DROP_BEFORE));
      case "drop-after" -> add(wish, Fault.of(Fault.Kind.DROP_AFTER));
      case "slow" -> add(wish, Fault.of(Fault.Kind.SLOW).after(Duration.ofSeconds(seconds)));
      case "hang" -> add(wish, Fault.of(Fault.Kind.HANG));
      default -> {
        return JSON.createObjectNode().put("unknown", mode);
      }
    }
    return state();
  }

  private void add(JsonNode wish, Fault fault) {
    var aimed = fault.times(wish.path("times").asInt(1));
    aimed = wish.has("chat") ? aimed.in(wish.path("chat").asLong()) : aimed;
    api.goesWrong(wish.has("method") ? aimed.on(wish.path("method").asText()) : aimed);
  }

  private JsonNode limits(JsonNode wish) {
    if (wish.path("enforce").asBoolean()) {
      api.enforceLimits();
    } else {
      api.tolerateFloods();
    }
    return state();
  }

  private JsonNode state() {
    var updates = api.updates();
    var state = JSON.createObjectNode().put("sent", api.arrived().size());
    state.put("floods", api.floods()).put("polls", updates.polls());
    return state
        .put("unconfirmed", updates.unconfirmed())
        .put("confirmedUpTo", updates.confirmedUpTo());
  }
}
