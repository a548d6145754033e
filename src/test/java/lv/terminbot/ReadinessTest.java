package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import lv.terminbot.telegram.FaultyBotApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;

/** What is told of a start that is not over says the same as the health of the whole. */
class ReadinessTest {
  private static final HttpClient BROWSER = HttpClient.newHttpClient();
  @TempDir private Path data;

  @Test
  void whoBalancesTheLoadWaitsUntilTelegramHasSaidWhoTheBotIs() throws Exception {
    var telegram = FaultyBotApi.start();
    telegram.renewToken();
    try (var bot = WholeBot.goingOn(Map.of(), data, "2024-01-05T10:00", telegram)) {
      assertThat(status(bot, "/actuator/health")).isEqualTo(503);
      assertThat(status(bot, "/readyz")).isEqualTo(503);
      assertThat(status(bot, "/livez")).as("a new start would not mend it").isEqualTo(200);

      telegram.acceptToken();

      bot.until(() -> status(bot, "/readyz") == 200);
      assertThat(status(bot, "/actuator/health")).isEqualTo(200);

      telegram.renewToken();

      bot.until(() -> status(bot, "/actuator/health") == 503);
      assertThat(status(bot, "/readyz")).as("all would be taken out at once").isEqualTo(200);
    }
  }

  @Test
  void whoComesThroughAProxyHearsNoMoreThanUpOrDown() throws Exception {
    try (var bot = WholeBot.goingOn(Map.of(), data, "2024-01-05T10:00", FaultyBotApi.start())) {
      assertThat(health(bot, "Accept", "*/*")).as("on this machine").contains("components", "path");
      for (var header :
          Map.of(
                  "X-Forwarded-For", "203.0.113.7",
                  "Forwarded", "for=203.0.113.7",
                  "X-Forwarded-Host", "bot.example.org",
                  "X-Real-IP", "203.0.113.7",
                  "Via", "1.1 proxy")
              .entrySet()) {
        assertThat(health(bot, header.getKey(), header.getValue()))
            .as(header.getKey())
            .contains("status")
            .doesNotContain("components", "path");
      }
    }
  }

  private static String health(WholeBot bot, String header, String value)
      throws IOException, InterruptedException {
    var port = bot.bean(Environment.class).getProperty("local.server.port");
    var address = URI.create("http://127.0.0.1:" + port + "/actuator/health");
    var request = HttpRequest.newBuilder(address).header(header, value).build();
    return BROWSER.send(request, BodyHandlers.ofString()).body();
  }

  private static int status(WholeBot bot, String path) throws IOException, InterruptedException {
    var port = bot.bean(Environment.class).getProperty("local.server.port");
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    return BROWSER.send(request, BodyHandlers.discarding()).statusCode();
  }
}
