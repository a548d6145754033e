package lv.terminbot.telegram;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.mailbox.BotAddress;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.telegram.pace.Limits;
import lv.terminbot.telegram.pace.Rates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.User;

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
  private Runnable whenConnected = () -> {};
  private final Poller poller;
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
    pool = BotApiClients.to(account, timeouts);
    standstill = new Standstill(timeouts);
    shared = new SharedToken(mailbox, clock);
    var receiver = new UpdateReceiver(mailbox, new Translation(clock, state::bot), retries);
    poller =
        new Poller(
            pool,
            receiver,
            new PollSigns(state, new PollGap(mailbox, clock), standstill, shared),
            timeouts,
            retries);
    var classification = new Classification(timeouts);
    var senders =
        Map.of(
            Urgency.REPLY,
            pool.replies().stream().map(l -> new MessageSender(l, classification, state)).toList(),
            Urgency.BULK,
            pool.bulk().stream().map(l -> new MessageSender(l, classification, state)).toList());
    fetcher = new Fetcher(account, pool.files(), mailbox, timeouts, retries);
    var settlement = new Settlement(mailbox, clock, retries);
    var lanes = new SendingLanes(senders, settlement, limits, retries, mailbox.posted());
    dispatcher = new OutboxDispatcher(mailbox, lanes, limits, timeouts, retries);
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
      poller.finish();
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

  ConnectionState state() {
    return state;
  }

  Duration stalled() {
    return timeouts.stalled();
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
      if (!retries.until(this::introduced)) {
        return;
      }
      // polling is refused while a webhook of an earlier life is set
      pool.spare().call(new DeleteWebhook(false));
      if (!retries.ended()) {
        poller.start();
        dispatcher.start();
        fetcher.start();
        tellConnected();
        followRenames();
      }
    } catch (InterruptedException e) {
      log.info("connecting was interrupted");
    }
  }

  /** The bot may get another name at any time; join links and mentions use it. */
  private void followRenames() throws InterruptedException {
    while (!retries.endedWithin(timeouts.introduction())) {
      if (pool.spare().call(new GetMe()) instanceof CallOutcome.Accepted<User>(var me)) {
        var now = self(me);
        if (!state.bot().equals(Optional.of(now))) {
          log.info("the bot is called @{} now", now.username());
          state.renamed(now);
        }
      }
    }
  }

  private static BotUser self(User me) {
    return new BotUser(me.getId(), Optional.ofNullable(me.getUserName()).orElse(me.getFirstName()));
  }

  /** What only @BotFather can switch on, so that nobody wonders why it does not work. */
  private static void tellSwitches(User me) {
    if (!Boolean.TRUE.equals(me.getSupportInlineQueries())) {
      log.info(
          "inline mode is off: to have questions asked in any chat, send /setinline to @BotFather");
    }
    if (!Boolean.TRUE.equals(me.getCanReadAllGroupMessages())) {
      log.info(
          "in groups only commands and replies reach the bot: to have it answer where it is"
              + " mentioned, send /setprivacy to @BotFather and take it into the group anew");
    }
  }

  private void tellConnected() {
    try {
      whenConnected.run();
    } catch (RuntimeException e) {
      log.error("what was to follow the connection failed: {}", FailureCause.inWords(e));
    }
  }

  private boolean introduced(int tries) {
    var outcome = pool.spare().call(new GetMe());
    state.heard(outcome);
    if (outcome instanceof CallOutcome.Accepted<User>(var me)) {
      var self = self(me);
      state.introduced(self);
      log.info("connected as @{}", self.username());
      tellSwitches(me);
      return true;
    }
    if (outcome.tokenRefused()) {
      log.error(
          "the Bot API server does not know the token: {}; put the one @BotFather gave into"
              + " terminbot.telegram.token",
          outcome.inWords());
    } else if (tries == 1 || tries % 20 == 0) {
      log.warn("the Bot API server does not answer, try {}: {}", tries, outcome.inWords());
    }
    return false;
  }
}
