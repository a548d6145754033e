package lv.terminbot.telegram;

import static lv.terminbot.telegram.TestLine.ANNA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

class BotApiControlTest {
  @Test
  void aStandInInAnotherProcessIsSteeredOverHttp() throws Exception {
    try (var line = TestLine.connected()) {
      // given
      var control = BotApiControl.of(line.server, 0);
      post(control, "fault", "{\"mode\":\"429\",\"retryAfter\":1,\"chat\":11}");

      // when
      post(control, "update", "{\"user\":11,\"text\":\"status 3.2\",\"name\":\"Anna\"}");
      line.until(() -> line.wordsKept().equals(List.of("status 3.2")));
      line.replies(ANNA, "Atbilde");
      line.untilAllSettled();

      // then
      var sent = get(control, "sent?from=0");
      assertTrue(sent.contains("\"chat\":11,\"text\":\"Atbilde\""), sent);
      post(control, "fault", "{\"mode\":\"down\"}");
      post(control, "fault", "{\"mode\":\"up\"}");
      assertEquals("[]", get(control, "sent?from=1"));
      control.close();
    }
  }

  private static void post(BotApiControl control, String path, String json) throws Exception {
    var request = HttpRequest.newBuilder(control.url().resolve(path));
    assertEquals(200, send(request.POST(BodyPublishers.ofString(json)).build()).statusCode());
  }

  private static String get(BotApiControl control, String path) throws Exception {
    return send(HttpRequest.newBuilder(control.url().resolve(path)).build()).body();
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.ofString());
    }
  }
}
