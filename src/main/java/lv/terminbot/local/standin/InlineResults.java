package lv.terminbot.local.standin;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import lv.terminbot.local.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The answer to an inline query, refused where Telegram would refuse it. */
final class InlineResults {
  private static final int MOST = 50;
  private static final int LONGEST = 4096;

  private InlineResults() {}

  static ObjectNode read(Parameters given) {
    var results = given.tree("results").orElseGet(Json::array);
    if (!results.isArray() || results.size() > MOST) {
      throw Refused.bad("RESULTS_TOO_MUCH");
    }
    var answer = Json.object();
    var kept = answer.putArray("results");
    var ids = new HashSet<String>();
    for (var result : results.values()) {
      var offer = offer(result);
      if (!ids.add(offer.path("id").asString(""))) {
        throw Refused.bad("RESULT_ID_DUPLICATE");
      }
      kept.add(offer);
    }
    given.tree("button").ifPresent(button -> answer.set("button", button(button)));
    return answer;
  }

  private static ObjectNode offer(JsonNode result) {
    var id = result.path("id").asString("");
    var length = id.getBytes(StandardCharsets.UTF_8).length;
    if (length < 1 || length > 64) {
      throw Refused.bad("RESULT_ID_INVALID");
    }
    if (!result.path("type").asString("").equals("article")) {
      throw Refused.bad("RESULT_TYPE_INVALID");
    }
    if (result.path("title").asString("").isBlank()) {
      throw Refused.bad("ARTICLE_TITLE_EMPTY");
    }
    var content = result.path("input_message_content");
    var text = content.path("message_text").asString("");
    var html = content.path("parse_mode").asString("").equalsIgnoreCase("HTML");
    var formatted = FoundEntities.in((html ? Markup.parse(text) : Formatted.plain(text)).trimmed());
    if (formatted.text().isEmpty()) {
      throw Refused.bad("MESSAGE_EMPTY");
    }
    if (formatted.text().length() > LONGEST) {
      throw Refused.bad("MESSAGE_TOO_LONG");
    }
    var offer =
        Json.object()
            .put("id", id)
            .put("title", result.path("title").asString(""))
            .put("description", result.path("description").asString(""));
    formatted.into(offer.putObject("content"));
    return offer;
  }

  private static ObjectNode button(JsonNode button) {
    var start = button.path("start_parameter").asString("");
    if (button.path("text").asString("").isBlank() || !start.matches("[A-Za-z0-9_-]{1,64}")) {
      throw Refused.bad("START_PARAM_INVALID");
    }
    return Json.object().put("text", button.path("text").asString("")).put("start", start);
  }
}
