package lv.terminbot.telegram.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;

/** Whether an operator learns before the start what keeps Telegram from bringing updates. */
class WebhookCheckTest {
  private final List<String> good = new ArrayList<>();
  private final List<String> bad = new ArrayList<>();
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "401, true, leads to a program like this one",
    "502, true, what stands before the program answers 502 until it runs",
    "404, false, have what stands before this one hand /telegram/updates on to its server.port",
    "200, false, leads to another program"
  })
  void whatAnswersThereTellsWhoItIs(int status, boolean well, String words) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        asked -> {
          asked.sendResponseHeaders(status, -1);
          asked.close();
        });
    server.start();

    look("http://127.0.0.1:" + server.getAddress().getPort(), Optional.empty(), Optional.empty());

    server.stop(0);
    assertThat(well ? good : bad).hasSize(1).first().asString().contains(words);
    assertThat(well ? bad : good).isEmpty();
  }

  @Test
  void whereNobodyListensIsTold() throws IOException {
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    look("http://127.0.0.1:" + port, Optional.empty(), Optional.empty());
    assertThat(bad).hasSize(1).first().asString().contains("cannot be reached", "firewall");
  }

  @Test
  void aCertificateOfItsOwnIsTrustedWhereItIsNamedAndToldWhereItIsNot() throws Exception {
    var own = OwnCertificate.in(folder);
    var server = own.server(401);
    var url = "https://localhost:" + server.getAddress().getPort();

    look(url, Optional.of(own.pem()), Optional.empty());
    look(url, Optional.empty(), Optional.empty());
    look(url, Optional.of(Files.writeString(folder.resolve("no.pem"), "no")), Optional.empty());

    server.stop(0);
    assertThat(good).hasSize(1).first().asString().contains("leads to a program like this one");
    assertThat(bad).hasSize(2);
    assertThat(bad.getFirst())
        .contains("no certificate that is vouched for", "webhook-certificate");
    assertThat(bad.getLast()).contains("webhook-certificate is no certificate in PEM");
  }

  @Test
  void whatTelegramSaysOfItCountsForMore() {
    var nowhere = "https://bot.invalid/telegram/updates";
    look(nowhere, Optional.empty(), Optional.of(info(nowhere)));
    assertThat(good).hasSize(1).first().asString().contains("meets no obstacle");

    var met = info(nowhere);
    met.setLastErrorMessage("Connection timed out");
    met.setPendingUpdatesCount(3);
    look(nowhere, Optional.empty(), Optional.of(met));
    assertThat(bad).hasSize(1).first().asString().contains("3 updates wait", "timed out");
  }

  private static WebhookInfo info(String url) {
    var info = new WebhookInfo();
    info.setUrl(url);
    info.setPendingUpdatesCount(0);
    return info;
  }

  private void look(String server, Optional<Path> certificate, Optional<WebhookInfo> info) {
    var url = URI.create(server.endsWith("updates") ? server : server + "/telegram/updates");
    new WebhookCheck(new Webhook(url, certificate), good::add, bad::add).look(info);
  }
}
