package lv.terminbot.telegram;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** Tells a proxy who the bot is. Asked a second time it has nothing more to say. */
final class ProxyLogin implements Authenticator {
  private static final String HEADER = "Proxy-Authorization";
  private final Optional<String> credentials;

  ProxyLogin(ServerRoute route) {
    credentials =
        route
            .proxy()
            .flatMap(ProxyServer::login)
            .map(who -> Credentials.basic(who.user(), who.password(), StandardCharsets.UTF_8));
  }

  @Override
  public @Nullable Request authenticate(@Nullable Route route, Response asked) {
    var request = asked.request();
    return credentials.isEmpty() || request.header(HEADER) != null
        ? null
        : request.newBuilder().header(HEADER, credentials.get()).build();
  }
}
