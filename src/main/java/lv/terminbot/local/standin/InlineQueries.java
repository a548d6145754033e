package lv.terminbot.local.standin;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.local.BadRequest;
import lv.terminbot.local.ChatViews;
import lv.terminbot.local.Json;
import lv.terminbot.local.Persona;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is typed behind the bot's name, and the bot's answers to it. Telegram forgets both after a
 * while, and so does this.
 */
public final class InlineQueries {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LONGEST = 256;
  private static final int REMEMBERED = 100;

  private final StandInState state;
  private final UpdateQueue queue;
  private final Map<String, Optional<ObjectNode>> answers = new LinkedHashMap<>();

  InlineQueries(StandInState state, UpdateQueue queue) {
    this.state = state;
    this.queue = queue;
  }

  /** Asks the bot and waits for what can be chosen; empty if it does not answer in time. */
  public Optional<ObjectNode> ask(Persona person, String typed) {
    var id =
        state.together(
            () -> {
              var query = Json.object().put("id", "inline" + state.nextUpdate());
              query.set("from", ChatViews.user(person));
              query.put("query", typed.substring(0, Math.min(typed.length(), LONGEST)));
              query.put("offset", "").put("chat_type", "supergroup");
              remember(query.path("id").asString(""), Optional.empty());
              queue.add("inline_query", query);
              return query.path("id").asString("");
            });
    state.await(() -> found(id).isPresent(), PATIENCE);
    return state.together(() -> found(id));
  }

  private Optional<ObjectNode> found(String id) {
    return answers.getOrDefault(id, Optional.empty());
  }

  private void remember(String id, Optional<ObjectNode> answer) {
    answers.put(id, answer);
    if (answers.size() > REMEMBERED) {
      answers.remove(answers.keySet().iterator().next());
    }
  }

  /** The bot answers, once a query. */
  JsonNode answer(Parameters given) {
    var id = given.text("inline_query_id", "");
    var answer = InlineResults.read(given).put("query", id);
    return state.together(
        () -> {
          if (!answers.containsKey(id) || found(id).isPresent()) {
            throw Refused.bad(
                "query is too old and response timeout expired or query ID is invalid");
          }
          remember(id, Optional.of(answer));
          state.nudge();
          return Json.yes();
        });
  }

  /** What was offered under this number. */
  public ObjectNode offered(String query, String result) {
    return state.together(
        () ->
            found(query).stream()
                .flatMap(answer -> answer.path("results").valueStream())
                .filter(offer -> offer.path("id").asString("").equals(result))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow(() -> new BadRequest("error.choice")));
  }
}
