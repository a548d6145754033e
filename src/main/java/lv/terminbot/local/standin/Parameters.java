package lv.terminbot.local.standin;

import java.util.Map;
import java.util.Optional;
import lv.terminbot.local.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the bot sent along with a method. Telegram takes a value as JSON or as text, from a body, a
 * form or the address, and so does this.
 */
record Parameters(ObjectNode values, Map<String, Upload> files) {

  Parameters(ObjectNode values) {
    this(values, Map.of());
  }

  static Parameters ofJson(byte[] body) {
    if (body.length == 0) {
      return new Parameters(Json.object());
    }
    try {
      if (Json.read(body) instanceof ObjectNode object) {
        return new Parameters(object);
      }
    } catch (JacksonException e) {
      throw Refused.bad("can't parse JSON object");
    }
    throw Refused.bad("object expected as JSON parameters");
  }

  static Parameters ofText(Map<String, String> texts) {
    var values = Json.object();
    texts.forEach(values::put);
    return new Parameters(values);
  }

  Parameters with(Map<String, Upload> uploads) {
    return new Parameters(values, Map.copyOf(uploads));
  }

  /** The file that is sent as this, whether in its own part or in one that is only named. */
  Optional<Upload> file(String name) {
    var part = text(name).map(t -> t.replaceFirst("^attach://", "")).orElse(name);
    return Optional.ofNullable(files.get(part));
  }

  Optional<String> text(String name) {
    return values.optional(name).filter(v -> !v.isNull()).map(v -> v.asString(""));
  }

  String text(String name, String otherwise) {
    return text(name).orElse(otherwise);
  }

  long number(String name, long otherwise) {
    return text(name).map(t -> numberOf(name, t)).orElse(otherwise);
  }

  boolean yes(String name) {
    return text(name).filter(t -> t.equalsIgnoreCase("true") || t.equals("1")).isPresent();
  }

  /** An object or array, also when it was sent as text. */
  Optional<JsonNode> tree(String name) {
    return values.optional(name).filter(v -> !v.isNull()).flatMap(v -> treeOf(name, v));
  }

  private static Optional<JsonNode> treeOf(String name, JsonNode value) {
    if (!value.isString()) {
      return Optional.of(value);
    }
    if (value.asString("").isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.read(value.asString("")));
    } catch (JacksonException e) {
      throw Refused.bad("can't parse " + name + " JSON object");
    }
  }

  private static long numberOf(String name, String text) {
    try {
      return Long.parseLong(text.strip());
    } catch (NumberFormatException e) {
      throw Refused.bad("parameter \"" + name + "\" must be a number");
    }
  }
}
