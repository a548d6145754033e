package lv.terminbot.telegram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy on loopback that wants a login, if it wants one, and carries each request once. */
public final class TestProxy implements AutoCloseable {
  private final ServerSocket socket;
  private final Optional<String> wanted;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private TestProxy(Optional<String> wanted) {
    this.wanted = wanted;
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  public static TestProxy open() {
    return new TestProxy(Optional.empty());
  }

  /**
   * @param credentials the header that it wants, "Basic …"
   */
  public static TestProxy wanting(String credentials) {
    return new TestProxy(Optional.of(credentials));
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** The first lines of what it was asked for. */
  List<String> asked() {
    return asked;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        var client = socket.accept();
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      var in = client.getInputStream();
      for (var head = head(in); !head.isEmpty(); head = head(in)) {
        asked.add(head.lines().findFirst().orElseThrow());
        if (wanted.isPresent() && !head.contains("Proxy-Authorization: " + wanted.get())) {
          in.skipNBytes(length(head));
          say(
              client,
              "HTTP/1.1 407 Proxy Authentication Required\r\n"
                  + "Proxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n");
        } else if (head.startsWith("CONNECT")) {
          say(client, "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
        } else {
          carry(head, in, client);
          return;
        }
      }
    } catch (IOException broken) {
      // the client sees a dropped connection
    }
  }

  private static void carry(String head, InputStream in, Socket client) throws IOException {
    var target = URI.create(head.split(" ")[1]);
    try (var server = new Socket(target.getHost(), target.getPort())) {
      var plain =
          head.replaceFirst("http://[^/]+", "")
              .replaceAll("(?m)^(Proxy-|Connection:).*\r\n", "")
              .stripTrailing();
      var out = server.getOutputStream();
      out.write((plain + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      out.write(in.readNBytes(length(head)));
      out.flush();
      var answer = server.getInputStream();
      var status = answer.readNBytes("HTTP/1.1 200 OK\r\n".length());
      client.getOutputStream().write(status);
      client.getOutputStream().write("Connection: close\r\n".getBytes(StandardCharsets.UTF_8));
      answer.transferTo(client.getOutputStream());
    }
  }

  private static int length(String head) {
    return head.lines()
        .filter(line -> line.regionMatches(true, 0, "Content-Length:", 0, 15))
        .map(line -> Integer.parseInt(line.substring(15).strip()))
        .findFirst()
        .orElse(0);
  }

  private static void say(Socket client, String words) throws IOException {
    OutputStream out = client.getOutputStream();
    out.write(words.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Empty at the end. */
  private static String head(InputStream in) throws IOException {
    var read = new ByteArrayOutputStream();
    for (var next = in.read(); next >= 0; next = in.read()) {
      read.write(next);
      if (read.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
        return read.toString(StandardCharsets.UTF_8);
      }
    }
    return "";
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
