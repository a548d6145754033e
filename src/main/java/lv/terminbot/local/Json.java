package lv.terminbot.local;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as trees: the room speaks Telegram's shapes and has no classes for them. */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  public static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  public static JsonNode yes() {
    return JsonNodeFactory.instance.booleanNode(true);
  }

  /** Reads JSON; throws {@link JacksonException} when it is none. */
  public static JsonNode read(byte[] json) {
    return MAPPER.readTree(json);
  }

  public static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }

  public static String write(JsonNode json) {
    return MAPPER.writeValueAsString(json);
  }

  public static byte[] bytes(JsonNode json) {
    return MAPPER.writeValueAsBytes(json);
  }
}
