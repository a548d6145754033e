package lv.terminbot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * The network between a program and its database, which can be cut: what is on the way then stays
 * there, and nobody is told.
 */
final class CutLine implements AutoCloseable {
  private final ServerSocket entrance;
  private final int exit;
  private boolean cut;

  private CutLine(ServerSocket entrance, int exit) {
    this.entrance = entrance;
    this.exit = exit;
  }

  /** To this port of this machine. */
  static CutLine to(int port) {
    try {
      var line = new CutLine(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
      Thread.ofVirtual().start(line::connect);
      return line;
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  int port() {
    return entrance.getLocalPort();
  }

  synchronized void cut() {
    cut = true;
  }

  synchronized void mend() {
    cut = false;
    notifyAll();
  }

  private synchronized void awaitMended() throws InterruptedException {
    while (cut) {
      wait();
    }
  }

  private void connect() {
    try {
      while (true) {
        var near = entrance.accept();
        Thread.ofVirtual().start(() -> join(near));
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  private void join(Socket near) {
    try {
      awaitMended();
      var far = new Socket(InetAddress.getLoopbackAddress(), exit);
      near.setTcpNoDelay(true);
      far.setTcpNoDelay(true);
      Thread.ofVirtual().start(() -> pour(near, far));
      pour(far, near);
    } catch (IOException | InterruptedException over) {
      quietly(near);
    }
  }

  private void pour(Socket from, Socket to) {
    var buffer = new byte[8192];
    try {
      for (var n = from.getInputStream().read(buffer);
          n >= 0;
          n = from.getInputStream().read(buffer)) {
        awaitMended();
        to.getOutputStream().write(buffer, 0, n);
      }
      awaitMended();
    } catch (IOException | InterruptedException over) {
      // both ends learn of it now
    }
    quietly(from);
    quietly(to);
  }

  private static void quietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException gone) {
      // it is closed
    }
  }

  @Override
  public void close() throws IOException {
    mend();
    entrance.close();
  }
}
