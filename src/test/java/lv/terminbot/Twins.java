package lv.terminbot;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lv.terminbot.store.Databases;
import lv.terminbot.telegram.FaultyBotApi;

/** Two programs on one PostgreSQL database, each with a network of its own to it. */
final class Twins implements AutoCloseable {
  static final long X = 1001;
  static final long Y = 1002;
  private static final String WHEN = "2024-01-05T10:00";

  final FaultyBotApi telegram = FaultyBotApi.start();
  private final Map<String, String> database = Databases.POSTGRESQL.settings();
  private final Path place;
  private final Map<String, String> more;
  private final List<Twin> both = new ArrayList<>();
  private int started;

  /**
   * One of the two.
   *
   * @param port of its web server
   */
  record Twin(ChildProgram program, CutLine line, int port) {}

  Twins(Path place) throws IOException {
    this(place, Map.of("terminbot.coordinators", X + "," + Y));
  }

  /** With these settings beside those of the database. */
  Twins(Path place, Map<String, String> more) throws IOException {
    this.place = place;
    this.more = more;
    both.add(started());
    both.getFirst().program().awaitStart();
    both.add(started());
    both.getLast().program().awaitStart();
    await().atMost(Duration.ofSeconds(30)).until(() -> !poller().isEmpty());
  }

  private Twin started() throws IOException {
    var url = url();
    var port = Integer.parseInt(url.replaceAll(".*://[^:]+:([0-9]+)/.*", "$1"));
    var line = CutLine.to(port);
    var settings = new HashMap<>(database);
    settings.put("spring.datasource.url", url.replace(":" + port + "/", ":" + line.port() + "/"));
    settings.putAll(more);
    var web = freePort();
    settings.put("server.port", Integer.toString(web));
    var folder = Files.createDirectory(place.resolve("twin" + ++started));
    return new Twin(ChildProgram.sharing(WHEN, folder, telegram, settings), line, web);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private String url() {
    return database.get("spring.datasource.url");
  }

  /** A new one in place of one that is no more. */
  void replace(Twin gone) throws IOException {
    gone.line().close();
    both.remove(gone);
    both.add(started());
    both.getLast().program().awaitStart();
  }

  List<Twin> both() {
    return List.copyOf(both);
  }

  Twin withName(String name) {
    return both.stream()
        .filter(twin -> name.endsWith(":" + twin.program().pid()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("neither of the two is " + name));
  }

  /** The name of the one that polls, or nothing. */
  String poller() throws SQLException {
    return text(
        "select max(i.name) from lease l join instance i on i.id = l.holder where l.held_until >"
            + " extract(epoch from clock_timestamp()) * 1000");
  }

  /** The name of the one that has a message to this chat in flight, or nothing. */
  String carrierTo(long chat) throws SQLException {
    return text(
        "select max(i.name) from outbox o join instance i on i.id = o.holder"
            + " where o.state = 'queued' and o.chat = "
            + chat);
  }

  long count(String tableAndCondition) throws SQLException {
    return Long.parseLong(text("select count(*) from " + tableAndCondition));
  }

  String text(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(url(), "postgres", "");
        var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      var text = row.getString(1);
      return text == null ? "" : text;
    }
  }

  void run(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(url(), "postgres", "")) {
      connection.createStatement().executeUpdate(sql);
    }
  }

  static double seconds(long nanos) {
    return nanos / (double) TimeUnit.SECONDS.toNanos(1);
  }

  @Override
  public void close() throws IOException {
    for (var twin : both) {
      twin.program().thaw();
      twin.program().close();
      twin.line().close();
    }
    telegram.close();
  }
}
