package lv.terminbot.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.bucket4j.TimeMeter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import lv.terminbot.telegram.pace.FloodGate;

/**
 * A Bot API server on loopback that goes wrong on demand. It records each call that it carried out
 * and de-duplicates nothing, so that a message sent twice is seen twice.
 */
public final class FaultyBotApi implements BotApiStandIn, AutoCloseable {
  public static final String TOKEN = "7000000001:AAStand-in_Secret-that-must-never-be-seen0";

  static {
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final int port;
  private final WaitingUpdates updates = new WaitingUpdates();
  private final Ledger ledger = new Ledger(updates);
  private final Faults faults = new Faults();
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger floods = new AtomicInteger();
  private volatile String token = TOKEN;
  private volatile Optional<FloodGate> gate = Optional.empty();
  private volatile Duration delay = Duration.ZERO;
  private HttpServer server;

  private FaultyBotApi(int port) {
    server = listening(port);
    this.port = server.getAddress().getPort();
  }

  public static FaultyBotApi start() {
    return new FaultyBotApi(0);
  }

  public static FaultyBotApi start(int port) {
    return new FaultyBotApi(port);
  }

  /** As a process of its own: port, and the port of its {@link BotApiControl}. */
  public static void main(String[] ports) {
    var api = start(Integer.parseInt(ports[0]));
    var control = BotApiControl.of(api, Integer.parseInt(ports[1]));
    System.out.println("Bot API at " + api.url() + ", control at " + control.url());
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  public BotAccount account() {
    return new BotAccount(TOKEN, url());
  }

  /** What was carried out, in order. */
  @Override
  public List<Arrived> arrived() {
    return ledger.arrived();
  }

  @Override
  public WaitingUpdates updates() {
    return updates;
  }

  @Override
  public void remembers(List<Arrived> earlier) {
    ledger.remember(earlier);
  }

  @Override
  public int nextMessageId() {
    return ledger.nextMessageId();
  }

  @Override
  public int update(ObjectNode update) {
    return updates.add(update);
  }

  @Override
  public void goesWrong(Fault fault) {
    faults.add(fault);
  }

  /** Ends all faults and lets go of what hangs. */
  @Override
  public void heal() {
    faults.heal();
  }

  public void enforceLimits() {
    enforceLimits(TimeMeter.SYSTEM_NANOTIME);
  }

  /** The same for a bot that lives in this time. */
  void enforceLimits(TimeMeter time) {
    gate = Optional.of(new FloodGate(time));
  }

  /** How long each call that sends takes, as over a real network. */
  public void answersAfter(Duration delay) {
    this.delay = delay;
  }

  public void tolerateFloods() {
    gate = Optional.empty();
  }

  /** How often the limits were exceeded while they were enforced. */
  public int floods() {
    return floods.get();
  }

  /** How many calls that send are being served at this moment. */
  public int underWay() {
    return underWay.get();
  }

  /** The bot is one for which nothing was switched on with @BotFather. */
  void introducePlainly() {
    ledger.introducePlainly();
  }

  /**
   * @BotFather has given the bot another name.
   */
  void rename(String username) {
    ledger.rename(username);
  }

  /** From now on another token is the right one. */
  public void renewToken() {
    token = "7000000001:AARenewed";
  }

  public void acceptToken() {
    token = TOKEN;
  }

  /** Nobody listens any more: connections are refused. */
  public synchronized void down() {
    server.stop(0);
  }

  public synchronized void up() {
    server = listening(port);
  }

  @Override
  public void close() {
    heal();
    down();
  }

  private HttpServer listening(int port) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      var listening = HttpServer.create(address, 0);
      listening.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      listening.createContext("/", this::serve);
      listening.start();
      return listening;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (var asked = new BotApiExchange(exchange)) {
      var file = asked.file(token);
      if (file.isPresent()) {
        asked.give(ledger.content(file.get()).orElse(new byte[0]));
      } else if (asked.isSaidBy(token)) {
        serve(asked);
      } else {
        asked.answer(401, Ledger.refused(401, "Unauthorized", "{}"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve(BotApiExchange asked) throws IOException, InterruptedException {
    var call = asked.call();
    underWay.addAndGet(call.sends() ? 1 : 0);
    try {
      withFaults(asked, call);
    } finally {
      underWay.addAndGet(call.sends() ? -1 : 0);
    }
  }

  /** From now on the file of this id lies there on the server's disk, and only that is told. */
  void laysDown(String fileId, String place) {
    ledger.laysDown(fileId, place);
  }

  /** From now on this is in the file of this id. */
  @Override
  public void holds(String fileId, byte[] content) {
    ledger.holds(fileId, content);
  }

  private void withFaults(BotApiExchange asked, Call call)
      throws IOException, InterruptedException {
    var fault = faults.next(call);
    if (fault.isEmpty()) {
      withLimits(asked, call);
      return;
    }
    var wrong = fault.get();
    // returning without an answer drops the connection
    switch (wrong.kind()) {
      case REFUSE -> {
        var no = Ledger.refused(wrong.code(), wrong.description(), wrong.parameters());
        asked.answer(wrong.code(), no);
      }
      case GATEWAY -> asked.answer(wrong.code(), "<html><h1>Bad Gateway</h1></html>");
      case DROP_BEFORE -> {}
      case HANG -> faults.hang();
      case DROP_AFTER -> ledger.carryOut(call);
      case NO_NUMBER -> asked.answer(200, Ledger.withoutNumber(ledger.carryOut(call)));
      case SLOW -> {
        TimeUnit.MILLISECONDS.sleep(wrong.delay().toMillis());
        asked.answer(200, ledger.carryOut(call));
      }
    }
  }

  private void withLimits(BotApiExchange asked, Call call)
      throws IOException, InterruptedException {
    var tooEarly =
        gate.filter(_ -> call.sends())
            .map(limits -> limits.retryAfter(call.chat(), call.isMessage()))
            .orElse(0);
    if (tooEarly == 0) {
      var done = ledger.carryOut(call);
      TimeUnit.MILLISECONDS.sleep(call.sends() ? delay.toMillis() : 0);
      asked.answer(200, done);
      return;
    }
    floods.incrementAndGet();
    var no = Fault.tooMany(tooEarly);
    asked.answer(429, Ledger.refused(429, no.description(), no.parameters()));
  }
}
