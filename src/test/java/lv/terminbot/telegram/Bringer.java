package lv.terminbot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** The server's side of webhooks: brings what waits, one after the other, until it is taken. */
public final class Bringer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration AGAIN = Duration.ofMillis(100);
  private final WaitingUpdates updates;
  private final HttpClient http = HttpClient.newHttpClient();
  private volatile String url = "";
  private volatile String secret = "";
  private volatile String lastError = "";
  private volatile int errors;
  private volatile List<Arrived.File> certificate = List.of();
  private boolean bringing;

  Bringer(WaitingUpdates updates) {
    this.updates = updates;
  }

  synchronized void set(JsonNode request, List<Arrived.File> withCertificate) {
    secret = request.path("secret_token").asText();
    certificate = withCertificate;
    url = request.path("url").asText();
    if (isSet() && !bringing) {
      bringing = true;
      Thread.ofVirtual().start(this::bring);
    }
  }

  public void delete() {
    url = "";
    updates.wake();
  }

  public String url() {
    return url;
  }

  String secret() {
    return secret;
  }

  /** What was sent along as the certificate of the webhook: one file, or none. */
  List<Arrived.File> certificate() {
    return certificate;
  }

  boolean isSet() {
    return !url.isEmpty();
  }

  JsonNode info() {
    var info =
        JSON.createObjectNode()
            .put("url", url)
            .put("has_custom_certificate", !certificate.isEmpty());
    info.put("pending_update_count", updates.unconfirmed());
    if (!lastError.isEmpty()) {
      info.put("last_error_date", 1_700_000_000 + errors).put("last_error_message", lastError);
    }
    return info;
  }

  private void bring() {
    try {
      while (goesOn()) {
        var next = updates.awaitOldest(this::isSet);
        if (next.isPresent() && isTaken(next.get())) {
          updates.brought(next.get());
        } else if (next.isPresent()) {
          Thread.sleep(AGAIN);
        }
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean goesOn() {
    bringing = isSet();
    return bringing;
  }

  private boolean isTaken(ObjectNode update) throws InterruptedException {
    try {
      var status = post(update.toString(), secret);
      if (status == 200) {
        return true;
      }
      lastError = "Wrong response from the webhook: " + status;
    } catch (IOException unreachable) {
      lastError = "Connection refused";
    }
    errors++;
    return false;
  }

  /** Brings something, with whatever secret; returns the status that the webhook answers. */
  public int post(String body, String with) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(Duration.ofSeconds(5))
            .header("Content-Type", "application/json")
            .header("X-Telegram-Bot-Api-Secret-Token", with)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
