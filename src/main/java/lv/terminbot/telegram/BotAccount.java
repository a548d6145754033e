package lv.terminbot.telegram;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.telegram.webhook.Webhook;

/**
 * The bot's account and the Bot API server it lives on. The token is a password: it leaves this
 * record only for the address of a call, never for a text that somebody reads.
 *
 * @param apiUrl base URL of the server, with port and path prefix if it has them
 * @param route the way there
 * @param files the folder in which a server of the operator's own keeps files, where it has one and
 *     gives out their places instead of them
 * @param webhook where updates are brought to; without one they are asked for
 */
public record BotAccount(
    String token, URI apiUrl, ServerRoute route, Optional<Path> files, Optional<Webhook> webhook) {
  public static final URI OFFICIAL = URI.create("https://api.telegram.org");
  private static final Pattern TOKEN = Pattern.compile("[0-9]{1,20}:[A-Za-z0-9_-]{1,200}");

  public BotAccount {
    if (!TOKEN.matcher(token).matches()) {
      throw new IllegalArgumentException(
          "a bot token is digits, a colon and letters, as @BotFather gives it");
    }
    var scheme = apiUrl.getScheme();
    if (!("http".equals(scheme) || "https".equals(scheme)) || apiUrl.getHost() == null) {
      throw new IllegalArgumentException(
          "the Bot API address starts with http:// or https:// and a host");
    }
  }

  /** On a server that is reached directly and gives out files itself. */
  public BotAccount(String token, URI apiUrl) {
    this(token, apiUrl, ServerRoute.DIRECT, Optional.empty());
  }

  /** One that asks for updates. */
  public BotAccount(String token, URI apiUrl, ServerRoute route, Optional<Path> files) {
    this(token, apiUrl, route, files, Optional.empty());
  }

  /** The port written in the address, or that of its scheme. */
  int port() {
    if (apiUrl.getPort() > 0) {
      return apiUrl.getPort();
    }
    return "https".equals(apiUrl.getScheme()) ? 443 : 80;
  }

  /** Where the server gives out a file, without the path prefix of its address. */
  String file(String path) {
    return "%s://%s:%d/file/bot%s/%s"
        .formatted(apiUrl.getScheme(), apiUrl.getHost(), port(), token, path);
  }

  /** The same text without the token, whole or its secret half. */
  String scrub(String text) {
    var secret = token.substring(token.indexOf(':') + 1);
    var scrubbed = text.replace(token, "<token>");
    return secret.length() < 8 ? scrubbed : scrubbed.replace(secret, "<token>");
  }

  @Override
  public String toString() {
    return "BotAccount[" + apiUrl.getScheme() + "://" + apiUrl.getHost() + ":" + port() + "]";
  }
}
