package lv.terminbot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** One call to the stand-in. */
record Call(String method, JsonNode request, String body, List<Arrived.File> files) {
  private static final Set<String> MESSAGES =
      Set.of("sendmessage", "editmessagetext", "senddocument", "sendphoto");
  private static final Set<String> SENDING =
      Set.of("answercallbackquery", "answerinlinequery", "setmycommands", "sendchataction");

  /** 0 where the call names none. */
  long chat() {
    return request.path("chat_id").asLong(request.path("scope").path("chat_id").asLong());
  }

  /** Of a message, or under a file. */
  String text() {
    return request.path("text").asText(request.path("caption").asText());
  }

  boolean sends() {
    return isMessage() || SENDING.contains(method);
  }

  boolean isMessage() {
    return MESSAGES.contains(method);
  }
}
