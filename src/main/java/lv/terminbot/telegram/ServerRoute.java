package lv.terminbot.telegram;

import java.io.IOException;
import java.net.Proxy;
import java.util.Optional;

/**
 * The way to the Bot API server.
 *
 * @param proxy through which it leads, if through one
 * @param chosenBy the setting or variable that says so
 */
public record ServerRoute(Optional<ProxyServer> proxy, String chosenBy) {
  static final int LOGIN_WANTED = 407;

  /** What nobody has said anything about. */
  public static final ServerRoute DIRECT = new ServerRoute(Optional.empty(), "no proxy is set");

  Proxy address() {
    return proxy.map(ProxyServer::address).orElse(Proxy.NO_PROXY);
  }

  /** What the proxy's refusal means for the operator. */
  String refusal() {
    return "%s refuses the bot; check its user and password (%s)".formatted(named(), chosenBy);
  }

  /** Whether it was the proxy that did not let a call pass for want of a login. */
  boolean isRefusal(Throwable cause) {
    return proxy.isPresent()
        && cause instanceof IOException
        && Optional.ofNullable(cause.getMessage()).orElse("").contains("authenticate with proxy");
  }

  /** The same words, with the way that the call took. */
  String qualify(String words) {
    return proxy.isEmpty() ? words : words + " through " + named();
  }

  private String named() {
    return proxy.map(p -> "the proxy " + p).orElse("the server");
  }

  /** Shows no login. */
  @Override
  public String toString() {
    return (proxy.isPresent() ? "through " + named() : "directly") + " (" + chosenBy + ")";
  }
}
