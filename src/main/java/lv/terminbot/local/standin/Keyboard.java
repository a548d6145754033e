package lv.terminbot.local.standin;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.local.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The buttons under a message, refused where Telegram would refuse them. */
final class Keyboard {
  private static final int MOST_BUTTONS = 100;
  private static final Set<String> KNOWN =
      Set.of("text", "callback_data", "url", "style", "icon_custom_emoji_id");

  private Keyboard() {}

  /** The inline keyboard of a {@code reply_markup}; empty for none and for other kinds. */
  static Optional<ObjectNode> read(Optional<JsonNode> markup) {
    return markup
        .flatMap(m -> m.optional("inline_keyboard"))
        .map(Keyboard::checked)
        .filter(k -> !k.path("inline_keyboard").isEmpty());
  }

  private static ObjectNode checked(JsonNode rows) {
    var keyboard = Json.object();
    var kept = keyboard.putArray("inline_keyboard");
    if (!rows.isArray()) {
      throw Refused.bad("field \"inline_keyboard\" must be of type Array");
    }
    var count = 0;
    for (var row : rows.values()) {
      if (row.isEmpty()) {
        continue;
      }
      var keptRow = kept.addArray();
      for (var button : row.values()) {
        keptRow.add(checkedButton(button));
        if (++count > MOST_BUTTONS) {
          throw Refused.bad("reply markup is too long");
        }
      }
    }
    return keyboard;
  }

  private static ObjectNode checkedButton(JsonNode button) {
    var kept = Json.object();
    button.properties().stream()
        .filter(field -> KNOWN.contains(field.getKey()) && !field.getValue().isNull())
        .forEach(field -> kept.set(field.getKey(), field.getValue()));
    if (kept.path("text").asString("").isBlank()) {
      throw Refused.bad(
          "can't parse inline keyboard button: Field \"text\" must be of type String");
    }
    var data = kept.path("callback_data").asString("").getBytes(StandardCharsets.UTF_8).length;
    if (kept.has("callback_data") && (data < 1 || data > 64)) {
      throw Refused.bad("BUTTON_DATA_INVALID");
    }
    if (!kept.has("callback_data") && !kept.has("url")) {
      throw Refused.bad(
          "can't parse inline keyboard button: Text buttons are unallowed in the"
              + " inline keyboard");
    }
    if (kept.has("url") && !kept.path("url").asString("").matches("(https?|tg)://\\S+")) {
      throw Refused.bad("inline keyboard button URL is invalid: Wrong HTTP URL");
    }
    return kept;
  }
}
