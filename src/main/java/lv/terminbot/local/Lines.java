package lv.terminbot.local;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The kinds of line a {@link Journal} holds. */
final class Lines {
  private Lines() {}

  static ObjectNode message(long chat, ObjectNode message) {
    return of("message").put("chat", chat).set("message", message);
  }

  static ObjectNode deleted(long chat, long messageId) {
    return of("deleted").put("chat", chat).put("message_id", messageId);
  }

  static ObjectNode read(long chat, long upTo) {
    return of("read").put("chat", chat).put("up_to", upTo);
  }

  static ObjectNode update(ObjectNode update) {
    return of("update").set("update", update);
  }

  static ObjectNode acknowledged(long before) {
    return of("acknowledged").put("before", before);
  }

  static ObjectNode menu(String scope, JsonNode commands) {
    return of("menu").put("scope", scope).set("commands", commands);
  }

  static ObjectNode tap(String id, Tap tap) {
    return of("tap").put("id", id).put("chat", tap.chat()).put("at", tap.at());
  }

  static ObjectNode answered(String id) {
    return of("answered").put("id", id);
  }

  static ObjectNode numbers(long message, long update, long tap) {
    return of("numbers").put("message", message).put("update", update).put("tap", tap);
  }

  private static ObjectNode of(String kind) {
    return Json.object().put("kind", kind);
  }
}
