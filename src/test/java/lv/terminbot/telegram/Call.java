package lv.terminbot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** One call to the stand-in. */
record Call(String method, JsonNode request, String body) {
  private static final Set<String> SENDING =
      Set.of("sendmessage", "editmessagetext", "answercallbackquery", "setmycommands");

  /** 0 where the call names none. */
  long chat() {
    return request.path("chat_id").asLong(request.path("scope").path("chat_id").asLong());
  }

  boolean sends() {
    return SENDING.contains(method);
  }

  boolean isMessage() {
    return method.equals("sendmessage") || method.equals("editmessagetext");
  }
}
