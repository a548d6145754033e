package lv.terminbot.email;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import lv.terminbot.mailbox.email.EmailServer;

/** A mail server that answers a command as it is told to, and else as servers do. */
final class GruffServer implements AutoCloseable {
  private final ServerSocket door;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final AtomicInteger calls = new AtomicInteger();

  GruffServer() {
    try {
      door = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  EmailServer way() {
    return Mailboxes.way(port());
  }

  int port() {
    return door.getLocalPort();
  }

  /** An empty answer hangs up; to no command at all, nothing is said. */
  void answers(String command, String line) {
    answers.put(command, line);
  }

  int calls() {
    return calls.get();
  }

  private void serve() {
    try {
      while (true) {
        try (var caller = door.accept()) {
          calls.incrementAndGet();
          talk(caller);
        }
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  private void talk(Socket caller) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
    var greeting = answers.getOrDefault("", "220 gruff");
    if (!greeting.isEmpty()) {
      say(caller, greeting);
    }
    var letter = false;
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      if (letter && !line.equals(".")) {
        continue;
      }
      var command = letter ? "." : line.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
      var usual = command.equals("DATA") ? "354 go on" : "250 fine";
      var answer = answers.getOrDefault(command, usual);
      letter = answer.startsWith("354");
      if (answer.isEmpty() || command.equals("QUIT")) {
        return;
      }
      say(caller, answer);
    }
  }

  private static void say(Socket caller, String line) throws IOException {
    caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
