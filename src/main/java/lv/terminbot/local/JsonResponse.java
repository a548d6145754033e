package lv.terminbot.local;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;

/** JSON answers, as bytes, whatever converters the program has. */
public final class JsonResponse {
  private JsonResponse() {}

  public static ServerResponse json(int status, JsonNode body) {
    return ServerResponse.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .header("Cache-Control", "no-store")
        .body(Json.bytes(body));
  }
}
