package lv.terminbot.telegram;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.mailbox.BotAddress;
import lv.terminbot.mailbox.Urgency;
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
  private final Lines lines;
  private final Pulse pulse = new Pulse();
  private Runnable whenConnected = () -> {};
  private final Poller poller;
  private final Sender sender;
  private final Fetcher fetcher;
  private final Thread beginning =
      Thread.ofPlatform().daemon().name("telegram-begin").unstarted(this::begin);

  public Connection(BotAccount account, Timeouts timeouts, Rates rates, Mail mail, Clock clock) {
    this(account, timeouts, new Limits(rates, TimeMeter.SYSTEM_NANOTIME), mail, clock);
  }

  Connection(BotAccount account, Timeouts timeouts, Limits limits, Mail mail, Clock clock) {
    this.account = account;
    this.timeouts = timeouts;
    retries = new Retries(timeouts);
    lines = Lines.to(account, timeouts);
    var intake = new Intake(mail, new Translation(clock, new GroupTalk(pulse::bot)), retries);
    poller =
        new Poller(
            lines, intake, new Poller.Signs(pulse, new Silence(mail, clock)), timeouts, retries);
    var classification = new Classification(timeouts);
    var couriers =
        Map.of(
            Urgency.REPLY,
            lines.replies().stream().map(l -> new Courier(l, classification, pulse)).toList(),
            Urgency.BULK,
            lines.bulk().stream().map(l -> new Courier(l, classification, pulse)).toList());
    fetcher = new Fetcher(lines.files(), mail, timeouts, retries);
    var settlement = new Settlement(mail, clock, retries);
    sender = new Sender(mail, settlement, couriers, limits, timeouts, retries);
  }

  /**
   * Returns at once; polling and sending begin when the server answers, and then {@code connected}
   * runs once.
   */
  public void start(Runnable connected) {
    log.info("connecting as {}", account);
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
      lines.spare().abort();
      beginning.join(timeouts.ending());
      fetcher.finish();
      poller.finish();
      if (!sender.finish()) {
        log.warn("messages still in flight are left to the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    lines.close();
    log.info("disconnected");
  }

  @Override
  public Optional<String> username() {
    return pulse.username();
  }

  Pulse pulse() {
    return pulse;
  }

  Duration stalled() {
    return timeouts.stalled();
  }

  private void begin() {
    try {
      if (!retries.until(this::introduced)) {
        return;
      }
      // polling is refused while a webhook of an earlier life is set
      lines.spare().call(new DeleteWebhook(false));
      if (!retries.ended()) {
        poller.start();
        sender.start();
        fetcher.start();
        tellConnected();
      }
    } catch (InterruptedException e) {
      log.info("connecting was interrupted");
    }
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
      log.error("what was to follow the connection failed: {}", Trouble.inWords(e));
    }
  }

  private boolean introduced(int tries) {
    var answer = lines.spare().call(new GetMe());
    pulse.heard(answer);
    if (answer instanceof Answer.Accepted<User>(var me)) {
      var name = Optional.ofNullable(me.getUserName()).orElse(me.getFirstName());
      pulse.introduced(new Me(me.getId(), name));
      log.info("connected as @{}", name);
      tellSwitches(me);
      return true;
    }
    if (answer.tokenRefused()) {
      log.error(
          "the Bot API server does not know the token: {}; put the one @BotFather gave into"
              + " terminbot.telegram.token",
          answer.inWords());
    } else if (tries == 1 || tries % 20 == 0) {
      log.warn("the Bot API server does not answer, try {}: {}", tries, answer.inWords());
    }
    return false;
  }
}
