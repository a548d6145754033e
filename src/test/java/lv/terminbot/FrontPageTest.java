package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import lv.terminbot.store.DatabaseFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;

/** What a browser finds at the address of a bot that has a token. */
class FrontPageTest {
  @TempDir private Path data;

  @Test
  void itSaysWhatItIsAndThatItIsWellAndNothingOfThePlan() throws Exception {
    try (var bot = WholeBot.startedOn(Map.of(), data, "2024-01-05T10:00")) {
      bot.quiet();

      var latvian = get(bot, "lv");
      var english = get(bot, "en-GB,en;q=0.9,lv;q=0.5");

      assertThat(latvian.statusCode()).isEqualTo(200);
      assertThat(latvian.body()).contains("lang=\"lv\"", "Telegram bots", "Bots darbojas.");
      assertThat(english.body()).contains("lang=\"en\"", "A Telegram bot", "The bot is well.");
      assertThat(english.body()).doesNotContain("3.2", "VARAM", "Anna");
      assertThat(english.headers().firstValue("Content-Security-Policy")).isPresent();

      bot.bean(DatabaseFaults.class).saw(new SQLException("no space", "53100"));

      assertThat(get(bot, "en").statusCode()).isEqualTo(503);
      assertThat(get(bot, "en").body()).contains("does not work as it should");
    }
  }

  private static HttpResponse<String> get(WholeBot bot, String languages)
      throws IOException, InterruptedException {
    var port = bot.bean(Environment.class).getProperty("local.server.port");
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
            .header("Accept-Language", languages)
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }
}
