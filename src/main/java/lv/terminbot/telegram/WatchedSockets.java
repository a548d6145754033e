package lv.terminbot.telegram;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import javax.net.SocketFactory;

/**
 * Makes the connections of one client, of which one is open at a time, and tells at once whether
 * the server has closed the last. A socket alone tells that only to who waits for a while.
 */
final class WatchedSockets extends SocketFactory {
  private volatile Optional<SocketChannel> last = Optional.empty();

  @Override
  public Socket createSocket() throws IOException {
    var channel = SocketChannel.open();
    last = Optional.of(channel);
    return channel.socket();
  }

  /** On a line that rests: whatever there is to read, the end or a word out of turn, ends it. */
  boolean isLineDead() {
    return last.filter(SocketChannel::isConnected).map(WatchedSockets::isDead).orElse(false);
  }

  /**
   * The same a millisecond later: a proxy may close each line behind its answer without a word
   * about it, and the call that follows at once must not be lost on the way of that news.
   */
  boolean isLineDeadSoon() {
    return last.filter(SocketChannel::isConnected).map(WatchedSockets::isDeadSoon).orElse(false);
  }

  private static boolean isDeadSoon(SocketChannel resting) {
    try {
      var socket = resting.socket();
      var patience = socket.getSoTimeout();
      socket.setSoTimeout(1);
      try {
        socket.getInputStream().read();
        return true;
      } catch (SocketTimeoutException silent) {
        return false;
      } finally {
        socket.setSoTimeout(patience);
      }
    } catch (IOException closed) {
      return true;
    }
  }

  private static boolean isDead(SocketChannel resting) {
    try {
      resting.configureBlocking(false);
      try {
        return resting.read(ByteBuffer.allocate(1)) != 0;
      } finally {
        resting.configureBlocking(true);
      }
    } catch (IOException closed) {
      return true;
    }
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  private Socket connected(InetSocketAddress address) throws IOException {
    var socket = createSocket();
    socket.connect(address);
    return socket;
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    return createSocket(InetAddress.getByName(host), port, from, fromPort);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    var socket = createSocket();
    socket.bind(new InetSocketAddress(from, fromPort));
    socket.connect(new InetSocketAddress(host, port));
    return socket;
  }
}
