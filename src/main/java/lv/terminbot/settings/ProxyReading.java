package lv.terminbot.settings;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.telegram.NoProxy;
import lv.terminbot.telegram.ProxyServer;
import lv.terminbot.telegram.ServerRoute;

/**
 * Finds the way to the Bot API server: by our own setting, else by the variables that other
 * programs of the machine heed too, else by the properties of Java.
 */
final class ProxyReading {
  private static final String OURS = "terminbot.telegram.proxy";
  private static final String NONE = "none";
  private static final String REMEDY =
      "write the address of a proxy, such as http://proxy.example.lv:3128 or"
          + " http://user:password@proxy.example.lv:3128 with %-codes for odd characters in the"
          + " password, or socks5://proxy.example.lv:1080 without a login";
  private final SettingValues values;

  private static final ServerRoute BESIDE =
      new ServerRoute(Optional.empty(), "it is on this machine");

  ProxyReading(SettingValues values) {
    this.values = values;
  }

  ServerRoute route(URI server) {
    var ours = values.text(OURS);
    if (ours.isPresent()) {
      return ours.get().equalsIgnoreCase(NONE)
          ? new ServerRoute(Optional.empty(), OURS)
          : through(OURS, ours.get());
    }
    if (isThisMachine(server)) {
      return excepted(server).orElse(BESIDE);
    }
    return ofEnvironment(server)
        .or(() -> ofJava(server))
        .or(() -> excepted(server))
        .orElse(ServerRoute.DIRECT);
  }

  private ServerRoute through(String name, String written) {
    var proxy = ProxyServer.parse(written);
    if (proxy.isEmpty()) {
      // whatever stands before the host may be a password
      values.wrong(name, written.replaceAll("^.*@", "…@"), REMEDY);
    }
    return new ServerRoute(proxy, name);
  }

  private Optional<ServerRoute> ofEnvironment(URI server) {
    var own = server.getScheme().toUpperCase(Locale.ROOT) + "_PROXY";
    return Stream.of(own, "ALL_PROXY")
        .flatMap(name -> Stream.of(name, name.toLowerCase(Locale.ROOT)))
        .filter(name -> values.text(name).isPresent())
        .findFirst()
        .map(name -> excepted(server).orElseGet(() -> through(name, values.text(name).get())));
  }

  private Optional<ServerRoute> excepted(URI server) {
    return Stream.of("NO_PROXY", "no_proxy")
        .filter(
            name -> values.text(name).map(NoProxy::parse).filter(n -> n.covers(server)).isPresent())
        .findFirst()
        .map(name -> new ServerRoute(Optional.empty(), name + " excepts it"));
  }

  private static Optional<ServerRoute> ofJava(URI server) {
    return Optional.ofNullable(ProxySelector.getDefault()).stream()
        .flatMap(selector -> selector.select(server).stream())
        .filter(proxy -> proxy.type() != Proxy.Type.DIRECT)
        .findFirst()
        .map(proxy -> new ServerRoute(Optional.of(ofJava(proxy)), "the properties of Java"));
  }

  private static ProxyServer ofJava(Proxy proxy) {
    var address = (InetSocketAddress) proxy.address();
    return new ProxyServer(
        proxy.type(), address.getHostString(), address.getPort(), Optional.empty());
  }

  /** What runs beside the program is behind no proxy, whatever the machine needs for the rest. */
  private static boolean isThisMachine(URI server) {
    return server.getHost().matches("(?i)localhost|127\\.[0-9.]+|\\[::1]");
  }
}
