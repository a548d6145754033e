package lv.terminbot.telegram;

import static org.awaitility.Awaitility.await;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.telegram.pace.Limits;
import lv.terminbot.telegram.pace.Rates;
import lv.terminbot.text.Html;

/** The whole room between a stand-in and a mailbox of its own. */
final class TestLine implements AutoCloseable {
  static final long ANNA = 11;
  static final long BERTA = 12;
  final FaultyBotApi server = FaultyBotApi.start();
  final TestMailbox post = new TestMailbox();
  private final Limits limits;
  private final Timeouts timeouts;
  Connection connection;
  BotApiAccess api;
  private boolean started;

  private TestLine(Limits limits, Timeouts timeouts) {
    this.limits = limits;
    this.timeouts = timeouts;
    connection = connection();
  }

  static TestLine connected() {
    return connected(withoutLimits());
  }

  /** It waits for an answer as long as for the real Telegram's. */
  static TestLine connectedWithPatience() {
    return connected(new TestLine(withoutLimits(), Timeouts.usual()));
  }

  static TestLine connectedAtTelegramsPace() {
    return connected(within(TimeMeter.SYSTEM_NANOTIME));
  }

  /** At Telegram's pace in a time of its own. */
  static TestLine connectedIn(TimeMeter time) {
    return connected(within(time));
  }

  /** So many messages a second. */
  static TestLine connectedAt(int perSecond) {
    return connected(new Limits(Rates.usual(perSecond), TimeMeter.SYSTEM_NANOTIME));
  }

  private static TestLine connected(Limits limits) {
    return connected(new TestLine(limits, QuickTimeouts.quick()));
  }

  private static TestLine connected(TestLine line) {
    line.start();
    line.until(() -> line.api.username().isPresent());
    return line;
  }

  private static Limits within(TimeMeter time) {
    return new Limits(Rates.usual(Rates.MOST_PER_SECOND), time);
  }

  private static Limits withoutLimits() {
    return new Limits(NoWaiting.rates(), TimeMeter.SYSTEM_NANOTIME);
  }

  /** The server is there, the bot not yet. */
  static TestLine apart() {
    return new TestLine(withoutLimits(), QuickTimeouts.quick());
  }

  /** The same; nobody gives up waiting while a test lasts. */
  static TestLine apartWithEndlessPatience() {
    return new TestLine(withoutLimits(), QuickTimeouts.none());
  }

  void start() {
    started = true;
    connection.start(() -> {});
  }

  void restart() {
    connection.stop();
    connection = connection();
    start();
  }

  private Connection connection() {
    api = new BotApiAccess(server.account(), timeouts, limits, post.turn);
    return post.connection(api);
  }

  OutgoingId replies(long chat, String text) {
    return post.add(Urgency.REPLY, new Reply.Message(new ChatId(chat), Html.escape(text)));
  }

  OutgoingId reminds(long chat, String text) {
    return post.add(Urgency.BULK, new Reply.Message(new ChatId(chat), Html.escape(text)));
  }

  OutgoingId puts(Reply reply) {
    return post.add(Urgency.REPLY, reply);
  }

  void untilAllSettled() {
    until(post::allSettled);
  }

  void until(Callable<Boolean> condition) {
    await().atMost(Duration.ofSeconds(15)).until(condition);
  }

  Delivery cameOf(OutgoingId id) {
    return post.lastOf(id).orElseThrow();
  }

  List<String> textsTo(long chat) {
    return server.messagesTo(chat).stream().map(Arrived::text).toList();
  }

  List<String> wordsKept() {
    return post.kept().stream()
        .filter(IncomingMessage.class::isInstance)
        .map(incoming -> ((IncomingMessage) incoming).content())
        .filter(Content.Words.class::isInstance)
        .map(content -> ((Content.Words) content).written().text())
        .toList();
  }

  @Override
  public void close() {
    server.heal();
    if (started) {
      connection.stop();
    }
    server.close();
  }
}
