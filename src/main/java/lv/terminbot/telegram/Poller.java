package lv.terminbot.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.telegram.CallOutcome.Accepted;
import lv.terminbot.telegram.CallOutcome.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Asks the Bot API server for updates and confirms them only after the inbox has committed them, so
 * that a crash at any moment loses none. Of several instances only the one that has the lease asks.
 * A second thread looks after the first: one that died is replaced, a call that hangs is cut off.
 */
final class Poller {
  private static final Logger log = LoggerFactory.getLogger(Poller.class);
  private static final int MOST_AT_ONCE = 100;
  private static final Duration STAND_BY = Duration.ofMillis(250);
  private final BotApiClients pool;
  private final UpdateReceiver receiver;
  private final PollSigns signs;
  private final Timeouts timeouts;
  private final Retries retries;
  private volatile Thread polling = Thread.ofPlatform().unstarted(() -> {});
  private volatile long askedAt;
  private volatile int offset;
  private volatile int confirmed;
  private int failures;
  private boolean webhookGone;

  Poller(
      BotApiClients pool,
      UpdateReceiver receiver,
      PollSigns signs,
      Timeouts timeouts,
      Retries retries) {
    this.pool = pool;
    this.receiver = receiver;
    this.signs = signs;
    this.timeouts = timeouts;
    this.retries = retries;
  }

  void start() {
    askedAt = System.nanoTime();
    polling = Thread.ofPlatform().daemon().name("telegram-poll").start(this::pollToTheEnd);
    Thread.ofPlatform().daemon().name("telegram-poll-watch").start(this::watchToTheEnd);
  }

  /** To be called when {@code retries} ended: stores what is in hand and confirms it. */
  void finish() throws InterruptedException {
    if (polling.getState() == Thread.State.NEW) {
      return;
    }
    var lastMoment = System.nanoTime() + timeouts.ending().toNanos();
    do {
      // again and again, for a call may begin just after it was cut off
      pool.polls().abort();
    } while (!polling.join(Duration.ofMillis(50)) && System.nanoTime() - lastMoment < 0);
    if (offset != confirmed && signs.lease().isHeld()) {
      pool.spare().call(new PollRequest(offset, 1, Duration.ZERO));
    }
  }

  private void pollToTheEnd() {
    try {
      while (!retries.ended()) {
        if (signs.lease().isHeld()) {
          poll();
        } else {
          standBy();
        }
      }
    } catch (InterruptedException e) {
      log.info("polling was interrupted");
    } catch (Error e) {
      log.error("polling broke down: {}", e.getClass().getName());
    }
  }

  /** Whoever polls meanwhile confirms what it has stored. */
  private void standBy() throws InterruptedException {
    offset = 0;
    confirmed = 0;
    failures = 0;
    webhookGone = false;
    signs.stoodBy();
    pause(STAND_BY);
  }

  private void poll() throws InterruptedException {
    try {
      askedAt = System.nanoTime();
      // polling is refused while a webhook of an earlier life, or of an instance before, is set
      webhookGone =
          webhookGone || pool.spare().call(new DeleteWebhook(false)) instanceof Accepted<?>;
      var from = offset;
      var outcome = pool.polls().call(new PollRequest(from, MOST_AT_ONCE, timeouts.poll()));
      signs.answered(outcome);
      if (outcome instanceof Accepted<ArrayList<Update>>(var updates)) {
        confirmed = from;
        polled(updates);
      } else if (!retries.ended() && signs.lease().isHeld()) {
        troubled(outcome);
      }
    } catch (RuntimeException e) {
      log.error("a poll went wrong: {}", e.getClass().getName());
      pause(timeouts.pause(++failures));
    }
  }

  private void polled(List<Update> updates) throws InterruptedException {
    if (failures > 0) {
      log.info("polling again after {} failures", failures);
    }
    failures = 0;
    signs.polled();
    if (receiver.keep(updates) && !updates.isEmpty()) {
      // after a week without updates the numbers start anew, mostly lower: the last one counts
      offset = updates.getLast().getUpdateId() + 1;
    }
    var rest = signs.restAfter(updates);
    if (rest.isPositive()) {
      pause(rest);
    }
  }

  private void troubled(CallOutcome<?> outcome) throws InterruptedException {
    signs.failed();
    failures++;
    var rest = timeouts.pause(failures);
    if (outcome instanceof Refused<?> no && no.code() == 409) {
      signs.conflicted(no.inWords());
    } else if (outcome.tokenRefused()) {
      log.error("the Bot API server does not know the token: {}", outcome.inWords());
    } else if (failures == 1 || failures % 20 == 0) {
      log.warn("poll failed {} times in a row: {}", failures, outcome.inWords());
    }
    if (outcome instanceof Refused<?> no) {
      rest = no.retryAfter().orElse(rest);
    }
    pause(rest);
  }

  private void pause(Duration rest) throws InterruptedException {
    askedAt = System.nanoTime() + rest.toNanos();
    retries.endedWithin(rest);
  }

  private void watchToTheEnd() {
    try {
      while (!retries.endedWithin(timeouts.look())) {
        watch();
      }
    } catch (InterruptedException e) {
      log.info("the watch over polling was interrupted");
    }
  }

  private void watch() {
    if (!polling.isAlive()) {
      log.error("polling had died and is started again");
      polling = Thread.ofPlatform().daemon().name("telegram-poll").start(this::pollToTheEnd);
    } else if (!signs.lease().isHeld()) {
      pool.polls().abort();
    } else if (System.nanoTime() - askedAt > timeouts.stalled().toNanos()) {
      log.warn("a poll hangs and is cut off");
      askedAt = System.nanoTime();
      pool.polls().abort();
    }
  }
}
