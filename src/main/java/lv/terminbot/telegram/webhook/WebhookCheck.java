package lv.terminbot.telegram.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;

/** Whether updates can be brought to the webhook: as Telegram says, or else as seen from here. */
public final class WebhookCheck {
  private static final String SETTING = "terminbot.telegram.webhook-url";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** What this program answers to whoever has no secret. */
  private static final int REFUSED = 401;

  private static final Set<Integer> FROM_BEFORE_IT = Set.of(502, 503, 504);

  private final Webhook webhook;
  private final Consumer<String> good;
  private final Consumer<String> bad;

  /**
   * @param good takes a sentence on what is as it should be
   * @param bad on what is not, with the remedy
   */
  public WebhookCheck(Webhook webhook, Consumer<String> good, Consumer<String> bad) {
    this.webhook = webhook;
    this.good = good;
    this.bad = bad;
  }

  /** Tells what is found, with what Telegram knows if it was reached. */
  public void look(Optional<WebhookInfo> info) {
    var ours = info.filter(known -> webhook.url().toString().equals(known.getUrl()));
    var error = ours.flatMap(known -> Optional.ofNullable(known.getLastErrorMessage()));
    var waits = ours.flatMap(known -> Optional.ofNullable(known.getPendingUpdatesCount()));
    if (error.isPresent() && waits.orElse(0) > 0) {
      bad.accept(
          "%s: %d updates wait, and Telegram cannot bring them (%s); look at its name, its certificate, and what stands before the program"
              .formatted(SETTING, waits.get(), error.get()));
    } else if (ours.isPresent() && error.isEmpty()) {
      good.accept("%s: Telegram brings updates there and meets no obstacle".formatted(SETTING));
    } else {
      knock();
    }
  }

  private void knock() {
    try (var http = client()) {
      var request =
          HttpRequest.newBuilder(webhook.url())
              .timeout(PATIENCE)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString("{}"))
              .build();
      answered(http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
    } catch (SSLException unknown) {
      bad.accept(
          "%s shows no certificate that is vouched for (%s); mend that, or name its file in terminbot.telegram.webhook-certificate"
              .formatted(SETTING, unknown.getMessage()));
    } catch (IOException away) {
      bad.accept(
          "%s cannot be reached from here (%s); look at its name, its port and the firewall: Telegram has to reach it from outside"
              .formatted(SETTING, away.getClass().getSimpleName()));
    } catch (GeneralSecurityException unreadable) {
      bad.accept("terminbot.telegram.webhook-certificate is no certificate in PEM; name its file");
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void answered(int status) {
    if (status == REFUSED) {
      good.accept("%s leads to a program like this one".formatted(SETTING));
    } else if (FROM_BEFORE_IT.contains(status)) {
      good.accept(
          "%s is reached; what stands before the program answers %d until it runs"
              .formatted(SETTING, status));
    } else {
      bad.accept(
          "%s leads to another program, which answers %d; have what stands before this one hand %s on to its server.port"
              .formatted(SETTING, status, webhook.path()));
    }
  }

  private HttpClient client() throws IOException, GeneralSecurityException {
    var client = HttpClient.newBuilder().connectTimeout(PATIENCE);
    if (webhook.certificate().isPresent()) {
      client.sslContext(vouchedForBy(webhook.certificate().get()));
    }
    return client.build();
  }

  private static SSLContext vouchedForBy(Path pem) throws IOException, GeneralSecurityException {
    var known = KeyStore.getInstance(KeyStore.getDefaultType());
    known.load(null, null);
    try (InputStream in = Files.newInputStream(pem)) {
      var certificate = CertificateFactory.getInstance("X.509").generateCertificate(in);
      known.setCertificateEntry("own", certificate);
    }
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(known);
    var context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
