package lv.terminbot.telegram.webhook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Where Telegram brings an update. It is told that it has arrived once it is stored, and brings it
 * again until then.
 */
public final class WebhookEndpoint {
  private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";
  private static final int LARGEST = 1 << 20;
  private final byte[] secret;
  private final Predicate<byte[]> keeping;
  private final String path;

  /**
   * @param keeping stores an update, and says whether it has
   */
  public WebhookEndpoint(Webhook webhook, String token, Predicate<byte[]> keeping) {
    this.path = webhook.path();
    this.secret = webhook.secret(token).getBytes(StandardCharsets.UTF_8);
    this.keeping = keeping;
  }

  public RouterFunction<ServerResponse> route() {
    return RouterFunctions.route().POST(path, this::take).build();
  }

  private ServerResponse take(ServerRequest request) throws IOException {
    if (!isTelegram(request)) {
      return ServerResponse.status(HttpStatus.UNAUTHORIZED).build();
    }
    var update = request.servletRequest().getInputStream().readNBytes(LARGEST + 1);
    if (update.length > LARGEST) {
      return ServerResponse.status(HttpStatus.CONTENT_TOO_LARGE).build();
    }
    var kept = keeping.test(update);
    return ServerResponse.status(kept ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE).build();
  }

  /** Compared in a time that tells nothing of how much of it was right. */
  private boolean isTelegram(ServerRequest request) {
    var brought = Optional.ofNullable(request.headers().firstHeader(SECRET)).orElse("");
    return MessageDigest.isEqual(secret, brought.getBytes(StandardCharsets.UTF_8));
  }
}
