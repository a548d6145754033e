package lv.terminbot.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.telegram.Answer.Accepted;
import lv.terminbot.telegram.Answer.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Asks the Bot API server for updates and confirms them only after the inbox has committed them, so
 * that a crash at any moment loses none. A second thread looks after the first: one that died is
 * replaced, a call that hangs is cut off.
 */
final class Poller {
  private static final Logger log = LoggerFactory.getLogger(Poller.class);
  private static final int MOST_AT_ONCE = 100;
  private final Lines lines;
  private final Intake intake;
  private final Pulse pulse;
  private final Silence silence;
  private final Timeouts timeouts;
  private final Retries retries;
  private volatile Thread polling = Thread.ofPlatform().unstarted(() -> {});
  private volatile long askedAt;
  private volatile int offset;
  private volatile int confirmed;
  private int failures;

  Poller(Lines lines, Intake intake, Signs signs, Timeouts timeouts, Retries retries) {
    this.lines = lines;
    this.intake = intake;
    this.pulse = signs.pulse();
    this.silence = signs.silence();
    this.timeouts = timeouts;
    this.retries = retries;
  }

  /** Where it is told how polling goes. */
  record Signs(Pulse pulse, Silence silence) {}

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
      lines.polls().abort();
    } while (!polling.join(Duration.ofMillis(50)) && System.nanoTime() - lastMoment < 0);
    if (offset != confirmed) {
      lines.spare().call(new PollRequest(offset, 1, Duration.ZERO));
    }
  }

  private void pollToTheEnd() {
    try {
      while (!retries.ended()) {
        poll();
      }
    } catch (InterruptedException e) {
      log.info("polling was interrupted");
    } catch (Error e) {
      log.error("polling broke down: {}", e.getClass().getName());
    }
  }

  private void poll() throws InterruptedException {
    try {
      askedAt = System.nanoTime();
      var from = offset;
      var answer = lines.polls().call(new PollRequest(from, MOST_AT_ONCE, timeouts.poll()));
      pulse.heard(answer);
      if (answer instanceof Accepted<ArrayList<Update>>(var updates)) {
        confirmed = from;
        polled(updates);
      } else if (!retries.ended()) {
        troubled(answer);
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
    pulse.polled();
    silence.polled();
    if (intake.keep(updates)) {
      updates.forEach(update -> offset = Math.max(offset, update.getUpdateId() + 1));
    }
  }

  private void troubled(Answer<?> answer) throws InterruptedException {
    silence.failed();
    failures++;
    var rest = timeouts.pause(failures);
    if (answer instanceof Refused<?> no && no.code() == 409) {
      log.error(
          "another program polls with this bot's token, or a webhook is set: {}", no.inWords());
    } else if (answer.tokenRefused()) {
      log.error("the Bot API server does not know the token: {}", answer.inWords());
    } else if (failures == 1 || failures % 20 == 0) {
      log.warn("poll failed {} times in a row: {}", failures, answer.inWords());
    }
    if (answer instanceof Refused<?> no) {
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
    } else if (System.nanoTime() - askedAt > timeouts.stalled().toNanos()) {
      log.warn("a poll hangs and is cut off");
      askedAt = System.nanoTime();
      lines.polls().abort();
    }
  }
}
