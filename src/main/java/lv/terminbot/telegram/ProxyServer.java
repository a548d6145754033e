package lv.terminbot.telegram;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A proxy between the bot and the Bot API server. Its login is a secret: it leaves this record only
 * for the proxy itself, never for a text that somebody reads.
 */
public record ProxyServer(Proxy.Type type, String host, int port, Optional<Login> login) {
  private static final Map<String, Proxy.Type> TYPES =
      Map.of(
          "http",
          Proxy.Type.HTTP,
          "socks",
          Proxy.Type.SOCKS,
          "socks5",
          Proxy.Type.SOCKS,
          "socks5h",
          Proxy.Type.SOCKS);

  private static final int PORT_OF_HTTP = 80;
  private static final int PORT_OF_SOCKS = 1080;

  /** Who the proxy is told that the bot is. */
  public record Login(String user, String password) {
    /** Shows nothing of it. */
    @Override
    public String toString() {
      return "Login[…]";
    }
  }

  /** As operators and environments write it: "http://user:password@host:port", "host:port". */
  public static Optional<ProxyServer> parse(String written) {
    try {
      var url = URI.create(written.contains("://") ? written : "http://" + written);
      var type = Optional.ofNullable(TYPES.get(url.getScheme().toLowerCase(Locale.ROOT)));
      return type.filter(t -> isOne(url, t)).map(t -> read(url, t));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  /** The library takes a login for a proxy of HTTP only. */
  private static boolean isOne(URI url, Proxy.Type type) {
    var bare = url.getPath().isEmpty() || url.getPath().equals("/");
    var port = url.getPort() == -1 || (url.getPort() > 0 && url.getPort() <= 65535);
    var login = url.getRawUserInfo() == null || type == Proxy.Type.HTTP;
    return url.getHost() != null && bare && port && login && url.getQuery() == null;
  }

  private static ProxyServer read(URI url, Proxy.Type type) {
    var usual = type == Proxy.Type.HTTP ? PORT_OF_HTTP : PORT_OF_SOCKS;
    var login = Optional.ofNullable(url.getRawUserInfo()).map(ProxyServer::login);
    return new ProxyServer(type, url.getHost(), url.getPort() > 0 ? url.getPort() : usual, login);
  }

  private static Login login(String written) {
    var colon = written.indexOf(':');
    return colon < 0
        ? new Login(decoded(written), "")
        : new Login(decoded(written.substring(0, colon)), decoded(written.substring(colon + 1)));
  }

  private static String decoded(String part) {
    return Optional.ofNullable(URI.create("http://" + part + "@host").getUserInfo()).orElse("");
  }

  /** Its name is for the proxy's own network to look up, or for this machine's. */
  Proxy address() {
    return new Proxy(type, InetSocketAddress.createUnresolved(host, port));
  }

  /** Without the login. */
  @Override
  public String toString() {
    var scheme = type == Proxy.Type.SOCKS ? "socks5" : "http";
    return scheme + "://" + host + ":" + port + (login.isPresent() ? " with a login" : "");
  }
}
