package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lv.terminbot.store.DatabaseFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.boot.health.contributor.Status;
import org.springframework.core.env.Environment;

/** What an operator measures, and what watches over it. */
class FiguresTest {
  private static final Pattern NAMED =
      Pattern.compile("\\b(terminbot|disk|jvm|process)_[a-z_]+\\b");
  @TempDir private Path data;

  @Test
  void everyMetricThatTheRulesAndTheDashboardNameIsTold() throws Exception {
    try (var bot = measured()) {
      bot.someone(Bot.ANNA).says("status 5.1");
      bot.quiet();

      var told = get(bot, "/actuator/prometheus");

      for (var file : new String[] {"prometheus/terminbot.rules.yml", "grafana/terminbot.json"}) {
        var names = new TreeSet<String>();
        NAMED
            .matcher(Files.readString(Path.of("config", file.split("/"))))
            .results()
            .forEach(found -> names.add(found.group()));
        assertThat(names).as(file).hasSizeGreaterThan(8);
        assertThat(names).as(file).allMatch(name -> told.contains("\n" + name));
      }
    }
  }

  @Test
  void whatComesInAndGoesOutIsCounted() throws Exception {
    try (var bot = measured()) {
      bot.someone(Bot.ANNA).says("status 5.1");
      bot.quiet();

      var told = get(bot, "/actuator/prometheus");

      assertThat(value(told, "terminbot_updates_received_total")).isEqualTo(1);
      assertThat(value(told, "terminbot_updates_heard_total")).isEqualTo(1);
      assertThat(value(told, "terminbot_updates_failed_total")).isZero();
      assertThat(value(told, "terminbot_reply_time_seconds_count")).isEqualTo(1);
      assertThat(value(told, "terminbot_inbox_waiting")).isZero();
      assertThat(value(told, "terminbot_poll_here")).isEqualTo(1);
      assertThat(value(told, "terminbot_database_size_bytes")).isGreaterThan(100_000);
    }
  }

  @Test
  void withoutAPortNothingIsMeasuredAndHealthIsToldAtTheWebPort() throws Exception {
    try (var bot = WholeBot.startedOn(Map.of(), data, "2024-01-05T10:00")) {
      var port = bot.bean(Environment.class).getProperty("local.server.port");
      assertThat(status(port, "/actuator/prometheus")).isEqualTo(404);
      assertThat(status(port, "/livez")).isEqualTo(200);
      bot.until(() -> status(port, "/readyz") == 200);

      bot.bean(DatabaseFaults.class).saw(new SQLException("no space", "53100"));

      assertThat(status(port, "/readyz")).as("who balances the load goes by it").isEqualTo(503);
      assertThat(status(port, "/actuator/health")).isEqualTo(503);
      assertThat(status(port, "/livez")).as("no new start mends it").isEqualTo(200);
      var codes = bot.bean(HttpCodeStatusMapper.class);
      assertThat(codes.getStatusCode(Status.DOWN)).isEqualTo(503);
      assertThat(codes.getStatusCode(new Status("DEGRADED"))).isEqualTo(200);
    }
  }

  private WholeBot measured() throws IOException {
    return WholeBot.startedOn(
        Map.of("management.server.port", Integer.toString(freePort())), data, "2024-01-05T10:00");
  }

  private static int freePort() throws IOException {
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private static double value(String told, String name) {
    var line = Pattern.compile("(?m)^" + name + "(?:\\{[^}]*})? (\\S+)$").matcher(told);
    assertThat(line.find()).as(name).isTrue();
    return Double.parseDouble(line.group(1));
  }

  private static String get(WholeBot bot, String path) throws Exception {
    var port = bot.bean(Environment.class).getProperty("local.management.port");
    return HttpClient.newHttpClient().send(request(port, path), BodyHandlers.ofString()).body();
  }

  private static int status(String port, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(request(port, path), BodyHandlers.discarding())
        .statusCode();
  }

  private static HttpRequest request(String port, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
  }
}
