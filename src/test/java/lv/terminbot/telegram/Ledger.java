package lv.terminbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Carries calls out and records them. */
final class Ledger {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONG_AFTER = 10_000;
  private final WaitingUpdates updates;
  private final Bringer bringer;
  private final List<Arrived> arrived = new CopyOnWriteArrayList<>();
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final Map<String, String> places = new ConcurrentHashMap<>();
  private final AtomicInteger nextMessage = new AtomicInteger(1);

  private volatile JsonNode me = RawUpdates.me();

  Ledger(WaitingUpdates updates) {
    this.updates = updates;
    this.bringer = new Bringer(updates);
  }

  List<Arrived> arrived() {
    return arrived;
  }

  /** What another program has sent before; numbers go on well after it. */
  void remember(List<Arrived> earlier) {
    arrived.addAll(earlier);
    nextMessage.addAndGet(LONG_AFTER);
    updates.skip(LONG_AFTER);
  }

  int nextMessageId() {
    return nextMessage.getAndIncrement();
  }

  Bringer bringer() {
    return bringer;
  }

  /** What the Bot API answers. */
  String carryOut(Call call) throws InterruptedException {
    var request = call.request();
    return switch (call.method()) {
      case "getme" -> done(me);
      case "getupdates" -> poll(request).map(Ledger::done).orElseGet(Ledger::conflict);
      case "sendmessage", "senddocument", "sendphoto" -> done(message(call, nextMessageId()));
      case "editmessagetext" -> done(message(call, request.path("message_id").asInt()));
      case "getfile" -> file(request.path("file_id").asText());
      case "deletewebhook" -> {
        bringer.delete();
        yield done(JSON.getNodeFactory().booleanNode(true));
      }
      case "setwebhook" -> {
        bringer.set(request, call.files());
        yield done(JSON.getNodeFactory().booleanNode(true));
      }
      case "getwebhookinfo" -> done(bringer.info());
      case "answerinlinequery",
          "answercallbackquery",
          "setmycommands",
          "deletemycommands",
          "sendchataction" -> {
        record(call, 0);
        yield done(JSON.getNodeFactory().booleanNode(true));
      }
      default -> refused(404, "Not Found: method not found", "{}");
    };
  }

  /** The same answer without the number of the message. */
  static String withoutNumber(String answer) {
    return answer.replaceFirst("\"message_id\":\\d+,", "");
  }

  static String refused(int code, String description, String parameters) {
    try {
      var no = JSON.createObjectNode().put("ok", false).put("error_code", code);
      no.put("description", description).set("parameters", JSON.readTree(parameters));
      return no.toString();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing was switched on with @BotFather. */
  void introducePlainly() {
    me = RawUpdates.bot();
  }

  /**
   * @BotFather has given the bot another name.
   */
  void rename(String username) {
    me = RawUpdates.me().put("username", username);
  }

  /** From now on this is in the file of this id. */
  void holds(String fileId, byte[] content) {
    files.put(fileId, content);
  }

  void laysDown(String fileId, String place) {
    places.put(fileId, place);
  }

  Optional<byte[]> content(String fileId) {
    return Optional.ofNullable(files.get(fileId));
  }

  private String file(String fileId) {
    if (!files.containsKey(fileId) && !places.containsKey(fileId)) {
      return refused(400, "Bad Request: wrong file_id", "{}");
    }
    var file = JSON.createObjectNode().put("file_id", fileId).put("file_unique_id", fileId);
    return done(file.put("file_path", places.getOrDefault(fileId, "documents/" + fileId)));
  }

  private static String conflict() {
    var why = "Conflict: terminated by other getUpdates request; make sure that only one bot runs";
    return refused(409, why, "{}");
  }

  /** Empty if a newer poll has ended it. */
  private Optional<JsonNode> poll(JsonNode request) throws InterruptedException {
    if (bringer.isSet()) {
      return Optional.empty();
    }
    var hold = TimeUnit.SECONDS.toMillis(request.path("timeout").asInt());
    var limit = request.path("limit").asInt(100);
    return updates
        .poll(request.path("offset").asInt(), limit, hold)
        .map(found -> JSON.createArrayNode().addAll(found));
  }

  private JsonNode message(Call call, int id) {
    record(call, id);
    var message = JSON.createObjectNode().put("message_id", id);
    message.put("date", Instant.now().getEpochSecond());
    message.put("text", call.text());
    message.set("from", RawUpdates.bot());
    message.set("chat", RawUpdates.chat(call.chat()));
    return message;
  }

  private void record(Call call, long messageId) {
    arrived.add(
        new Arrived(
            call.method(),
            call.chat(),
            call.text(),
            buttons(call.request().path("reply_markup").path("inline_keyboard")),
            messageId,
            Instant.now(),
            System.nanoTime(),
            call.body(),
            call.files()));
  }

  private static List<List<String>> buttons(JsonNode keyboard) {
    var rows = new ArrayList<List<String>>();
    for (var row : keyboard) {
      var labels = new ArrayList<String>();
      row.forEach(
          b -> labels.add(b.path("text").asText() + "|" + b.path("callback_data").asText()));
      rows.add(labels);
    }
    return rows;
  }

  private static String done(JsonNode result) {
    return JSON.createObjectNode().put("ok", true).set("result", result).toString();
  }
}
