package lv.terminbot.telegram;

import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The servers that are reached without a proxy, as environments list them in {@code NO_PROXY}:
 * names with all that is under them, addresses, networks, each perhaps with a port, or "*" for all.
 */
public record NoProxy(List<String> entries) {
  private static final Pattern WITH_PORT = Pattern.compile("(?<host>[^:]+|\\[.+]):(?<port>\\d+)");
  private static final Pattern NETWORK = Pattern.compile("(?<address>[0-9a-f.:]+)/(?<bits>\\d+)");

  public NoProxy {
    entries = List.copyOf(entries);
  }

  public static NoProxy parse(String list) {
    return new NoProxy(
        Arrays.stream(list.toLowerCase(Locale.ROOT).split("[,;\\s]+"))
            .filter(entry -> !entry.isEmpty())
            .toList());
  }

  public boolean covers(URI server) {
    return entries.stream().anyMatch(entry -> covers(entry, server));
  }

  private static boolean covers(String entry, URI server) {
    if (entry.equals("*")) {
      return true;
    }
    var ported = WITH_PORT.matcher(entry);
    if (ported.matches()) {
      return port(server) == Integer.parseInt(ported.group("port"))
          && coversHost(ported.group("host"), server);
    }
    return coversHost(entry, server);
  }

  private static int port(URI server) {
    if (server.getPort() > 0) {
      return server.getPort();
    }
    return "https".equals(server.getScheme()) ? 443 : 80;
  }

  private static boolean coversHost(String entry, URI server) {
    var host = bare(server.getHost().toLowerCase(Locale.ROOT));
    var network = NETWORK.matcher(entry);
    if (network.matches()) {
      return address(host)
          .flatMap(
              inside ->
                  address(network.group("address"))
                      .map(of -> share(inside, of, Integer.parseInt(network.group("bits")))))
          .orElse(false);
    }
    var name = bare(entry.replaceFirst("^\\*?\\.", ""));
    return host.equals(name) || (!name.isEmpty() && host.endsWith("." + name));
  }

  private static String bare(String host) {
    return host.replaceAll("^\\[|]$|\\.$", "");
  }

  /** Nothing is looked up: a name has no address here. */
  private static Optional<byte[]> address(String literal) {
    try {
      return Optional.of(InetAddress.ofLiteral(literal).getAddress());
    } catch (IllegalArgumentException name) {
      return Optional.empty();
    }
  }

  private static boolean share(byte[] one, byte[] other, int bits) {
    if (one.length != other.length || bits > one.length * 8) {
      return false;
    }
    for (var bit = 0; bit < bits; bit++) {
      var mask = 0x80 >> (bit % 8);
      if ((one[bit / 8] & mask) != (other[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
