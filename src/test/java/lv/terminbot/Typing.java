package lv.terminbot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.RawUpdates;

/** "@bot …" typed in some chat, and what can be chosen then. */
public final class Typing {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final AtomicInteger nextQuery = new AtomicInteger(1);
  private final Bot bot;

  public Typing(Bot bot) {
    this.bot = bot;
  }

  /** Types, and reads what can be chosen. */
  public JsonNode types(Someone who, String text) {
    return answerTo(begins(who, text));
  }

  /** All type the same at the same time. */
  public List<JsonNode> typeAtOnce(Stream<Someone> people, String text) {
    var queries = people.map(who -> begins(who, text)).toList();
    return queries.stream().map(this::answerTo).toList();
  }

  /** Types without waiting; returns the query's id. */
  public String begins(Someone who, String text) {
    var query = "query-" + nextQuery.getAndIncrement();
    begins(who, query, text);
    return query;
  }

  public void begins(Someone who, String query, String text) {
    bot.telegram().update(RawUpdates.typing(who.id(), query, text));
  }

  public boolean answered(String query) {
    return answers().stream().anyMatch(a -> a.body().contains("\"" + query + "\""));
  }

  private JsonNode answerTo(String query) {
    bot.until(() -> answered(query));
    return answers().stream()
        .map(answer -> read(answer.body()))
        .filter(body -> body.path("inline_query_id").asText().equals(query))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** All answers that were given, in their order. */
  public List<Arrived> answers() {
    return bot.telegram().arrived().stream()
        .filter(a -> a.method().equals("answerinlinequery"))
        .toList();
  }
}
