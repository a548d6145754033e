package lv.terminbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lv.terminbot.telegram.webhook.OwnCertificate;
import lv.terminbot.telegram.webhook.Registration;
import lv.terminbot.telegram.webhook.Webhook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A webhook for whose certificate nobody vouches: Telegram gets the certificate along with it. */
class CertifiedWebhookTest {
  private static final URI URL = URI.create("https://bot.example.lv:8443/telegram/updates");
  @TempDir private Path folder;

  @Test
  void theFileOfTheCertificateIsSentWithTheAddressAndTheSecret() throws Exception {
    var pem = OwnCertificate.in(folder).pem();
    var webhook = new Webhook(URL, Optional.of(pem));
    var registration = new Registration(webhook, FaultyBotApi.TOKEN, List.of("message"));
    try (var server = FaultyBotApi.start();
        var client = BotApiClient.forCalls(server.account(), QuickTimeouts.quick())) {

      var outcome = client.call(registration.call());

      assertThat(outcome).isInstanceOf(CallOutcome.Accepted.class);
      assertThat(server.webhook().url()).isEqualTo(URL.toString());
      assertThat(server.webhook().secret()).isEqualTo(webhook.secret(FaultyBotApi.TOKEN));
      assertThat(server.webhook().certificate()).hasSize(1);
      var sent = server.webhook().certificate().getFirst();
      assertThat(sent.name()).endsWith(".pem");
      assertThat(sent.content()).isEqualTo(Files.readAllBytes(pem));
    }
  }
}
