package lv.terminbot.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A Bot API server on loopback for benchmarks: it answers at once and keeps nothing but the last
 * words to each chat, so that what is measured is the bot.
 */
public final class SwiftBotApi implements AutoCloseable {
  public static final String TOKEN = FaultyBotApi.TOKEN;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int FIRST_UPDATE = 1_000;
  private static final String DONE = "{\"ok\":true,\"result\":true}";

  private final HttpServer server;
  private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
  private final List<String> unconfirmed = new CopyOnWriteArrayList<>();
  private final AtomicInteger nextUpdate = new AtomicInteger(FIRST_UPDATE);
  private final AtomicInteger told = new AtomicInteger();
  private final AtomicInteger nextMessage = new AtomicInteger(1);
  private final Map<Long, BlockingQueue<Said>> answers = new ConcurrentHashMap<>();

  /** What the bot said: a message, with its number and the codes of its buttons. */
  public record Said(int message, String words, List<String> buttons) {}

  private SwiftBotApi(HttpServer server) {
    this.server = server;
  }

  public static SwiftBotApi start() throws IOException {
    // The server of the JDK would else wait 40 ms for an acknowledgement of each answer's head.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
    var api = new SwiftBotApi(server);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", api::serve);
    server.start();
    return api;
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Somebody writes. */
  public void says(long person, String words) {
    deliver(
        person,
        """
        "message":{"message_id":%d,"date":%d,"text":"%s","chat":{"id":%d,"type":"private"},\
        "from":{"id":%d,"is_bot":false,"first_name":"Janis","language_code":"lv"}}\
        """
            .formatted(nextMessage.getAndIncrement(), now(), words, person, person));
  }

  /** Somebody presses a button. */
  public void taps(long person, int message, String code) {
    deliver(
        person,
        """
        "callback_query":{"id":"%d","chat_instance":"1","data":"%s",\
        "message":{"message_id":%d,"date":%d,"text":"x","chat":{"id":%d,"type":"private"}},\
        "from":{"id":%d,"is_bot":false,"first_name":"Janis","language_code":"lv"}}\
        """
            .formatted(nextUpdate.get(), code, message, now(), person, person));
  }

  private void deliver(long person, String update) {
    answers.computeIfAbsent(person, _ -> new LinkedBlockingQueue<>());
    waiting.add("{\"update_id\":" + nextUpdate.getAndIncrement() + "," + update + "}");
  }

  private static long now() {
    return System.currentTimeMillis() / 1_000;
  }

  /** What this person hears next. */
  public Said awaitAnswer(long person) throws InterruptedException {
    return answer(person, Duration.ofSeconds(30))
        .orElseThrow(() -> new AssertionError("no answer to " + person));
  }

  /** The same, empty where nothing is heard for so long. */
  public Optional<Said> answer(long person, Duration patience) throws InterruptedException {
    return Optional.ofNullable(
        answers.get(person).poll(patience.toMillis(), TimeUnit.MILLISECONDS));
  }

  /** How many new messages the bot has sent. */
  public int told() {
    return told.get();
  }

  /** How many updates there were. */
  public int delivered() {
    return nextUpdate.get() - FIRST_UPDATE;
  }

  /** How many updates the bot has not said to have. */
  public int unconfirmed() {
    return waiting.size() + unconfirmed.size();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      var path = exchange.getRequestURI().getPath();
      var answer =
          answer(path.substring(path.lastIndexOf('/') + 1), body).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private String answer(String method, byte[] body) throws IOException, InterruptedException {
    return switch (method.toLowerCase(Locale.ROOT)) {
      case "getme" ->
          """
          {"ok":true,"result":{"id":7000000001,"is_bot":true,"first_name":"T",\
          "username":"terminbot_bot"}}\
          """;
      case "getupdates" -> "{\"ok\":true,\"result\":[" + String.join(",", updates(body)) + "]}";
      case "sendmessage", "editmessagetext" -> said(body);
      default -> DONE;
    };
  }

  /** One program polls, one call at a time. */
  private synchronized List<String> updates(byte[] body) throws IOException, InterruptedException {
    var asked = JSON.readTree(body);
    var offset = asked.path("offset").asInt();
    unconfirmed.removeIf(update -> number(update) < offset);
    if (unconfirmed.isEmpty()) {
      var first = waiting.poll(asked.path("timeout").asInt(), TimeUnit.SECONDS);
      if (first != null) {
        unconfirmed.add(first);
        waiting.drainTo(unconfirmed, 99);
      }
    }
    return List.copyOf(unconfirmed);
  }

  private static int number(String update) {
    return Integer.parseInt(update.substring(13, update.indexOf(',')));
  }

  private String said(byte[] body) throws IOException {
    var message = JSON.readTree(body);
    var chat = message.path("chat_id").asLong();
    var id = message.path("message_id").asInt(0);
    var number = id == 0 ? nextMessage.getAndIncrement() : id;
    if (id == 0) {
      told.incrementAndGet();
    }
    var buttons = new ArrayList<String>();
    message
        .path("reply_markup")
        .path("inline_keyboard")
        .forEach(row -> row.forEach(b -> buttons.add(b.path("callback_data").asText())));
    var queue = answers.get(chat);
    if (queue != null) {
      queue.add(new Said(number, message.path("text").asText(), buttons));
    }
    return """
    {"ok":true,"result":{"message_id":%d,"date":%d,"chat":{"id":%d,"type":"private"},"text":"x"}}\
    """
        .formatted(number, now(), chat);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
