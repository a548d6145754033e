package lv.terminbot.local;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as trees: the room speaks Telegram's shapes and has no classes for them. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static JsonNode yes() {
    return JsonNodeFactory.instance.booleanNode(true);
  }

  /** Reads JSON; throws {@link JacksonException} when it is none. */
  static JsonNode read(byte[] json) {
    return MAPPER.readTree(json);
  }

  static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }

  static String write(JsonNode json) {
    return MAPPER.writeValueAsString(json);
  }

  static byte[] bytes(JsonNode json) {
    return MAPPER.writeValueAsBytes(json);
  }
}
