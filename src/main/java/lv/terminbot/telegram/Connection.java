package lv.terminbot.telegram;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot's connection with Telegram: what people say lands in the inbox, what lies in the outbox
 * goes out. Started once and stopped once; in between it lives through a server that is down, slow
 * or wrong, and says so in {@link TelegramHealth}.
 */
public final class Connection {
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final Logger log = LoggerFactory.getLogger(Connection.class);
  private final BotApiAccess api;
  private final Receiving receiving;
  private final Sending sending;
  private final Fetcher fetcher;
  private final Introduction introduction;
  private Runnable whenConnected = () -> {};
  private final Thread beginning =
      Thread.ofPlatform().daemon().name("telegram-begin").unstarted(this::begin);

  public Connection(BotApiAccess api, Receiving receiving, Sending sending, Fetcher fetcher) {
    this.api = api;
    this.receiving = receiving;
    this.sending = sending;
    this.fetcher = fetcher;
    introduction =
        new Introduction(api.clients().spare(), api.state(), api.timeouts(), api.retries());
  }

  /**
   * Returns at once; polling and sending begin when the server answers, and then {@code connected}
   * runs once.
   */
  public void start(Runnable connected) {
    log.info("connecting as {} {}", api.account(), api.account().route());
    whenConnected = connected;
    beginning.start();
  }

  /**
   * Finishes what is in hand: updates received are stored and confirmed, messages in flight
   * settled.
   */
  public void stop() {
    api.end();
    try {
      endBeginning();
      fetcher.finish();
      receiving.finish();
      if (!sending.finish()) {
        log.warn("messages still in flight are left to the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    api.clients().close();
    log.info("disconnected");
  }

  /** A call that it begins only now is ended, too. */
  private void endBeginning() throws InterruptedException {
    var looks = api.timeouts().ending().dividedBy(LOOK);
    do {
      api.clients().spare().abort();
    } while (!beginning.join(LOOK) && --looks > 0);
  }

  /** Takes an update that Telegram brings; true once it is stored. */
  public boolean takes(byte[] update) {
    return receiving.takes(update);
  }

  /** Whether it is this instance that asks Telegram for updates. */
  public boolean polls() {
    return !api.state().standsBy();
  }

  /** How long ago a poll brought what was new, or nothing. */
  public Duration sinceUsefulPoll() {
    return api.state().sinceUsefulPoll();
  }

  ConnectionState state() {
    return api.state();
  }

  Duration stalled() {
    return api.timeouts().stalled();
  }

  /** Whether polls succeed while nothing advances. */
  boolean standsStill() {
    return receiving.standsStill();
  }

  /** Whether another program uses the same token. */
  boolean sharesToken() {
    return receiving.sharesToken();
  }

  private void begin() {
    try {
      if (!introduction.make()) {
        return;
      }
      if (!api.retries().ended()) {
        receiving.start();
        sending.start();
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
