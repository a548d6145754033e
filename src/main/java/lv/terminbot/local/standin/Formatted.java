package lv.terminbot.local.standin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lv.terminbot.local.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A text and the stretches of it that are shown in a special way; counted in UTF-16 units. */
record Formatted(String text, List<ObjectNode> entities) {
  private static final Comparator<ObjectNode> OUTER_FIRST =
      Comparator.<ObjectNode>comparingInt(Formatted::from)
          .thenComparing(Comparator.<ObjectNode>comparingInt(Formatted::length).reversed());

  Formatted(String text, List<ObjectNode> entities) {
    this.text = text;
    this.entities = entities.stream().sorted(OUTER_FIRST).toList();
  }

  static Formatted plain(String text) {
    return new Formatted(text, List.of());
  }

  /** Without white space around, as Telegram delivers it. */
  Formatted trimmed() {
    var lead = text.length() - text.stripLeading().length();
    var core = text.strip();
    var kept = new ArrayList<ObjectNode>();
    for (var entity : entities) {
      var from = Math.max(0, from(entity) - lead);
      var to = Math.min(core.length(), from(entity) + length(entity) - lead);
      if (to > from) {
        kept.add(entity.deepCopy().put("offset", from).put("length", to - from));
      }
    }
    return new Formatted(core, kept);
  }

  /** Puts the text into a message. */
  void into(ObjectNode message) {
    into(message, "text", "entities");
  }

  /** Puts the text under the file of a message. */
  void under(ObjectNode message) {
    if (!text.isEmpty()) {
      into(message, "caption", "caption_entities");
    }
  }

  private void into(ObjectNode message, String words, String stretches) {
    message.put(words, text);
    if (entities.isEmpty()) {
      message.remove(stretches);
    } else {
      ArrayNode all = message.putArray(stretches);
      entities.forEach(all::add);
    }
  }

  static int from(ObjectNode entity) {
    return entity.path("offset").asInt(0);
  }

  static int length(ObjectNode entity) {
    return entity.path("length").asInt(0);
  }

  static ObjectNode entity(String type, int from, int to) {
    return Json.object().put("type", type).put("offset", from).put("length", to - from);
  }
}
