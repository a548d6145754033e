package lv.terminbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** Updates as the Bot API words them. */
public final class RawUpdates {
  public static final String BOT_NAME = "terminbot_test_bot";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SOME_DAY = 1_704_700_800;

  private RawUpdates() {}

  /** Whatever a test has not dated itself happens at this moment. */
  static void date(ObjectNode update, Instant at) {
    for (var kind : List.of("message", "edited_message", "my_chat_member")) {
      if (update.path(kind).path("date").asInt() == SOME_DAY) {
        ((ObjectNode) update.get(kind)).put("date", at.getEpochSecond());
      }
    }
    if (update.has("edited_message") && !update.get("edited_message").has("edit_date")) {
      ((ObjectNode) update.get("edited_message")).put("edit_date", at.getEpochSecond());
    }
  }

  /** The same, written or changed at this moment. */
  public static ObjectNode writtenAt(ObjectNode update, Instant at) {
    return with(update, "{'date':%1$d,'edit_date':%1$d}".formatted(at.getEpochSecond()));
  }

  /** Written by hand, in JSON. */
  public static ObjectNode of(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with more in its message, in JSON with simple quotation marks. */
  public static ObjectNode with(ObjectNode update, String json) {
    var kind = update.has("message") ? "message" : "edited_message";
    ((ObjectNode) update.get(kind)).setAll(of(json.replace('\'', '"').replace("\0", "\\u0000")));
    return update;
  }

  /** The same in reply to a message of the bot's in this chat. */
  public static ObjectNode inReply(ObjectNode update, long messageId) {
    var message = (ObjectNode) update.get("message");
    var earlier = message.putObject("reply_to_message").put("message_id", messageId).put("date", 1);
    earlier.put("text", "…").set("chat", message.get("chat").deepCopy());
    earlier.set("from", bot());
    return update;
  }

  /** A photo in place of the words, with these words under it. */
  public static ObjectNode photo(ObjectNode update, String fileId, String caption) {
    var kind = update.has("message") ? "message" : "edited_message";
    var message = (ObjectNode) update.get(kind);
    message.remove("text");
    if (!caption.isEmpty()) {
      message.put("caption", caption);
    }
    var photo = message.putArray("photo").addObject().put("file_id", fileId);
    photo.put("file_unique_id", "of " + fileId).put("width", 9).put("height", 9);
    return update;
  }

  public static ObjectNode words(long user, int messageId, String text) {
    return message("message", user, user, messageId, text);
  }

  public static ObjectNode wordsInGroup(long group, long user, int messageId, String text) {
    return message("message", group, user, messageId, text);
  }

  public static ObjectNode edited(long user, int messageId, String text) {
    return message("edited_message", user, user, messageId, text);
  }

  /** A message of another kind: "sticker" with the JSON of a sticker. */
  public static ObjectNode other(long user, String kind, String json) {
    var update = words(user, 5, "");
    var message = (ObjectNode) update.get("message");
    message.remove("text");
    try {
      message.set(kind, JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    return update;
  }

  public static ObjectNode tap(long user, String code, long messageId) {
    var tap = JSON.createObjectNode().put("id", "tap" + user + "-" + messageId);
    tap.put("chat_instance", "1").put("data", code).set("from", person(user));
    var message = tap.putObject("message").put("message_id", messageId).put("date", SOME_DAY);
    message.put("text", "?").set("chat", chat(user));
    message.set("from", bot());
    var update = JSON.createObjectNode();
    update.set("callback_query", tap);
    return update;
  }

  /** The bot's own membership in a chat changes. */
  public static ObjectNode membership(long chat, long by, String status) {
    var update = JSON.createObjectNode();
    var change = update.putObject("my_chat_member").put("date", SOME_DAY);
    change.set("chat", chat(chat));
    change.set("from", person(by));
    change.putObject("old_chat_member").put("status", "member").set("user", bot());
    var now = change.putObject("new_chat_member").put("status", status);
    now.put("until_date", 0).set("user", bot());
    return update;
  }

  /** "@bot …" is being typed somewhere. */
  public static ObjectNode typing(long user, String queryId, String text) {
    var update = JSON.createObjectNode();
    var query = update.putObject("inline_query").put("id", queryId).put("query", text);
    query.put("offset", "").put("chat_type", "group").set("from", person(user));
    return update;
  }

  /** The bot as it introduces itself. */
  static ObjectNode me() {
    return bot()
        .put("can_join_groups", true)
        .put("can_read_all_group_messages", true)
        .put("supports_inline_queries", true);
  }

  static ObjectNode bot() {
    var bot = JSON.createObjectNode().put("id", 7_000_000_001L).put("is_bot", true);
    return bot.put("first_name", "Terminbot").put("username", BOT_NAME);
  }

  static ObjectNode chat(long chat) {
    var type = chat < 0 ? "supergroup" : "private";
    return JSON.createObjectNode().put("id", chat).put("type", type);
  }

  private static ObjectNode person(long user) {
    var person = JSON.createObjectNode().put("id", user).put("is_bot", false);
    return person.put("first_name", "Anna").put("last_name", "Bērziņa").put("language_code", "lv");
  }

  private static ObjectNode message(String kind, long chat, long user, int messageId, String text) {
    var update = JSON.createObjectNode();
    var message = update.putObject(kind).put("message_id", messageId).put("date", SOME_DAY);
    message.put("text", text).set("chat", chat(chat));
    message.set("from", person(user));
    return update;
  }
}
