package lv.terminbot.local.standin;

import lv.terminbot.local.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The kinds of line a {@link Journal} holds. */
final class JournalEntries {
  private JournalEntries() {}

  static ObjectNode message(long chat, ObjectNode message) {
    return entry("message").put("chat", chat).set("message", message);
  }

  static ObjectNode deleted(long chat, long messageId) {
    return entry("deleted").put("chat", chat).put("message_id", messageId);
  }

  static ObjectNode read(long chat, long upTo) {
    return entry("read").put("chat", chat).put("up_to", upTo);
  }

  static ObjectNode update(ObjectNode update) {
    return entry("update").set("update", update);
  }

  static ObjectNode acknowledged(long before) {
    return entry("acknowledged").put("before", before);
  }

  static ObjectNode menu(String scope, JsonNode commands) {
    return entry("menu").put("scope", scope).set("commands", commands);
  }

  static ObjectNode tap(String id, Tap tap) {
    return entry("tap").put("id", id).put("chat", tap.chat()).put("at", tap.at());
  }

  static ObjectNode answered(String id) {
    return entry("answered").put("id", id);
  }

  static ObjectNode numbers(long message, long update, long tap) {
    return entry("numbers").put("message", message).put("update", update).put("tap", tap);
  }

  private static ObjectNode entry(String kind) {
    return Json.object().put("kind", kind);
  }
}
