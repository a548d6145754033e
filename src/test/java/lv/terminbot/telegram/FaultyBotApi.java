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
import java.util.concurrent.Executors;

/**
 * A Bot API server on loopback that goes wrong on demand. It records each call that it carried out
 * and de-duplicates nothing, so that a message sent twice is seen twice.
 */
public final class FaultyBotApi implements BotApiStandIn, AutoCloseable {
  public static final String TOKEN = "7000000001:AAStand-in_Secret-that-must-never-be-seen0";

  private final int port;
  private final WaitingUpdates updates = new WaitingUpdates();
  private final Ledger ledger = new Ledger(updates);
  private final Faults faults = new Faults();
  private final FaultyAnswers answers = new FaultyAnswers(ledger, faults);
  private volatile String token = TOKEN;
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

  /** How updates are brought to a webhook, if one is set. */
  public Bringer webhook() {
    return ledger.bringer();
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
    answers.enforceLimits(time);
  }

  /** How long each call that sends takes, as over a real network. */
  public void answersAfter(Duration delay) {
    answers.comeAfter(delay);
  }

  public void tolerateFloods() {
    answers.tolerateFloods();
  }

  /** How often the limits were exceeded while they were enforced. */
  public int floods() {
    return answers.floods();
  }

  /** How many calls that send are being served at this moment. */
  public int underWay() {
    return answers.underWay();
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
    webhook().delete();
    heal();
    down();
  }

  private HttpServer listening(int port) {
    System.setProperty("sun.net.httpserver.nodelay", "true");
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
        answers.give(asked);
      } else {
        asked.answer(401, Ledger.refused(401, "Unauthorized", "{}"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
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
}
