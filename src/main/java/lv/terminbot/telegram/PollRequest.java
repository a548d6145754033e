package lv.terminbot.telegram;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * A poll whose updates are read one by one. The library reads all or none, so that a single update
 * it does not understand would come back for ever and hold up all that follow.
 */
final class PollRequest extends GetUpdates {
  private static final Logger log = LoggerFactory.getLogger(PollRequest.class);

  /** Deeper than anything in Telegram; the library reads each level on top of the one above it. */
  private static final int DEEPEST = 100;

  private static final ObjectMapper JSON = anyDepth();
  static final List<String> KINDS =
      List.of("message", "edited_message", "callback_query", "my_chat_member", "inline_query");

  /**
   * @param offset confirms all updates before it; 0 confirms none
   */
  PollRequest(int offset, int limit, Duration hold) {
    setOffset(offset);
    setLimit(limit);
    setTimeout(Math.toIntExact(hold.toSeconds()));
    setAllowedUpdates(KINDS);
  }

  @Override
  public ArrayList<Update> deserializeResponse(String answer) throws TelegramApiRequestException {
    try {
      var read = JSON.readTree(answer);
      if (!read.path("ok").asBoolean() || !read.path("result").isArray()) {
        return super.deserializeResponse(answer);
      }
      var updates = new ArrayList<Update>();
      for (var update : read.path("result")) {
        updates.add(read(update));
      }
      return updates;
    } catch (JsonProcessingException e) {
      throw new TelegramApiRequestException("not JSON");
    }
  }

  /** The same of one that Telegram has brought; nothing of what is no JSON. */
  static Optional<Update> read(byte[] brought) {
    try {
      return Optional.of(JSON.readTree(brought))
          .filter(json -> json.path("update_id").isInt())
          .map(PollRequest::read);
    } catch (IOException e) {
      log.warn("what came to the webhook is no update");
      return Optional.empty();
    }
  }

  private static Update read(JsonNode json) {
    try {
      return isDeeper(json, DEEPEST) ? passOver(json) : JSON.treeToValue(json, Update.class);
    } catch (JsonProcessingException | RuntimeException e) {
      return passOver(json);
    }
  }

  private static Update passOver(JsonNode json) {
    var id = json.path("update_id").asInt();
    log.warn("update {} cannot be read and is passed over", id);
    var empty = new Update();
    empty.setUpdateId(id);
    return empty;
  }

  private static boolean isDeeper(JsonNode json, int levels) {
    if (levels == 0) {
      return json.isContainerNode();
    }
    for (var part : json) {
      if (isDeeper(part, levels - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Trees grow without recursion: an answer is read however deep one update in it goes. */
  private static ObjectMapper anyDepth() {
    var limits = StreamReadConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build();
    return new ObjectMapper(JsonFactory.builder().streamReadConstraints(limits).build());
  }
}
