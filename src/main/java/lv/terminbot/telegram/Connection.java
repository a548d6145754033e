package lv.terminbot.telegram;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.mailbox.BotAddress;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.telegram.incoming.Translation;
import lv.terminbot.telegram.pace.Limits;
import lv.terminbot.telegram.pace.Rates;
import lv.terminbot.telegram.webhook.Registration;
import lv.terminbot.telegram.webhook.Webhook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot's connection with Telegram: what people say lands in the inbox, what lies in the outbox
 * goes out. Started once and stopped once; in between it lives through a server that is down, slow
 * or wrong, and says so in {@link TelegramHealth}.
 */
public final class Connection implements BotAddress {
  private static final Logger log = LoggerFactory.getLogger(Connection.class);
  private final BotAccount account;
  private final Timeouts timeouts;
  private final Retries retries;
  private final BotApiClients pool;
  private final ConnectionState state = new ConnectionState();
  private final Standstill standstill;
  private final SharedToken shared;
  private final Introduction introduction;
  private Runnable whenConnected = () -> {};
  private final UpdateReceiver receiver;
  private final Poller poller;
  private final Optional<WebhookWatch> webhook;
  private final OutboxDispatcher dispatcher;
  private final Fetcher fetcher;
  private final Thread beginning =
      Thread.ofPlatform().daemon().name("telegram-begin").unstarted(this::begin);

  public Connection(
      BotAccount account, Timeouts timeouts, Rates rates, MailboxPorts mailbox, Clock clock) {
    this(account, timeouts, new Limits(rates, TimeMeter.SYSTEM_NANOTIME), mailbox, clock);
  }

  Connection(
      BotAccount account, Timeouts timeouts, Limits limits, MailboxPorts mailbox, Clock clock) {
    this.account = account;
    this.timeouts = timeouts;
    retries = new Retries(timeouts);
    pool = BotApiClients.to(account, timeouts, limits.lanes());
    introduction = new Introduction(pool.spare(), state, timeouts, retries);
    standstill = new Standstill(timeouts);
    shared = new SharedToken(mailbox, clock);
    var gap = new PollGap(mailbox, clock);
    receiver =
        new UpdateReceiver(mailbox, new Translation(clock, state::bot, gap::silentSince), retries);
    var signs = new PollSigns(state, gap, standstill, shared, mailbox.polling());
    poller = new Poller(pool, receiver, signs, timeouts, retries);
    webhook = account.webhook().map(at -> watch(at, signs));
    var classification = new Classification(timeouts);
    var senders =
        Map.of(
            Urgency.REPLY, senders(pool.replies(), limits, classification),
            Urgency.BULK, senders(pool.bulk(), limits, classification));
    fetcher = new Fetcher(account, pool.files(), mailbox, timeouts, retries);
    var settlement = new Settlement(mailbox, clock, retries);
    var lanes = new SendingLanes(senders, settlement, limits, retries, mailbox.posted());
    dispatcher = new OutboxDispatcher(mailbox, lanes, limits, timeouts, retries);
  }

  private WebhookWatch watch(Webhook at, PollSigns signs) {
    var registration = new Registration(at, account.token(), PollRequest.KINDS);
    return new WebhookWatch(pool.spare(), registration, signs, retries);
  }

  private List<MessageSender> senders(
      List<BotApiClient> lanes, Limits limits, Classification classification) {
    return lanes.stream()
        .map(lane -> limits.isPaid() ? new PaidBroadcast(lane) : lane)
        .map(lane -> new MessageSender(lane, classification, state))
        .toList();
  }

  /**
   * Returns at once; polling and sending begin when the server answers, and then {@code connected}
   * runs once.
   */
  public void start(Runnable connected) {
    log.info("connecting as {} {}", account, account.route());
    whenConnected = connected;
    beginning.start();
  }

  /**
   * Finishes what is in hand: updates received are stored and confirmed, messages in flight
   * settled.
   */
  public void stop() {
    retries.end();
    try {
      pool.spare().abort();
      beginning.join(timeouts.ending());
      fetcher.finish();
      if (webhook.isPresent()) {
        webhook.get().finish();
      } else {
        poller.finish();
      }
      if (!dispatcher.finish()) {
        log.warn("messages still in flight are left to the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    pool.close();
    log.info("disconnected");
  }

  @Override
  public Optional<String> username() {
    return state.username();
  }

  /** Takes an update that Telegram brings; true once it is stored. */
  public boolean takes(byte[] update) {
    // what is no update comes to nothing, however often it is brought
    return PollRequest.read(update).map(receiver::keepBrought).orElse(true);
  }

  ConnectionState state() {
    return state;
  }

  Duration stalled() {
    return timeouts.stalled();
  }

  /** Whether it is this instance that asks Telegram for updates. */
  public boolean polls() {
    return !state.standsBy();
  }

  /** How long ago a poll brought what was new, or nothing. */
  public Duration sinceUsefulPoll() {
    return state.sinceUsefulPoll();
  }

  /** Whether polls succeed while nothing advances. */
  boolean standsStill() {
    return standstill.lasts();
  }

  /** Whether another program uses the same token. */
  boolean sharesToken() {
    return shared.lasts();
  }

  private void begin() {
    try {
      if (!introduction.make()) {
        return;
      }
      if (!retries.ended()) {
        webhook.ifPresentOrElse(WebhookWatch::start, poller::start);
        dispatcher.start();
        fetcher.start();
        tellConnected();
        introduction.followRenames();
      }
    } catch (InterruptedException e) {
      log.info("connecting was interrupted");
    }
  }

  private void tellConnected() {
    try {
      whenConnected.run();
    } catch (RuntimeException e) {
      log.error("what was to follow the connection failed: {}", FailureCause.inWords(e));
    }
  }
}
