package lv.terminbot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lv.terminbot.store.Databases;
import lv.terminbot.store.PreviousDatabase;
import lv.terminbot.telegram.Arrived;

/**
 * What the version before had sent by the time it was stopped, as people have it in their chats.
 */
final class PreviousChats {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<List<String>>> BUTTONS = new TypeReference<>() {};

  private PreviousChats() {}

  /** Its own to each database, since the codes of join links are made by chance. */
  static List<Arrived> besides(Databases database) {
    var name = "chats-%s.jsonl.gz".formatted(database.name().toLowerCase(Locale.ROOT));
    return new String(PreviousDatabase.unpacked(name), StandardCharsets.UTF_8)
        .lines()
        .map(PreviousChats::arrived)
        .toList();
  }

  private static Arrived arrived(String line) {
    try {
      var sent = JSON.readTree(line);
      return new Arrived(
          sent.path("method").asText(),
          sent.path("chat").asLong(),
          sent.path("text").asText(),
          JSON.convertValue(sent.path("buttons"), BUTTONS),
          sent.path("message").asLong(),
          Instant.EPOCH,
          0,
          "",
          List.of());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
