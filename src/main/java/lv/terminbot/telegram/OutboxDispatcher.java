package lv.terminbot.telegram;

import java.time.Duration;
import java.util.Optional;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.telegram.pace.Limits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties the outbox. One thread takes what may go now, replies always before bulk, and hands it to
 * a message sender: four carry replies, four carry bulk, so that a campaign never delays an answer.
 */
final class OutboxDispatcher {
  private static final Logger log = LoggerFactory.getLogger(OutboxDispatcher.class);
  private final MailboxPorts mailbox;
  private final SendingLanes lanes;
  private final Limits limits;
  private final Timeouts timeouts;
  private final Retries retries;
  private final Thread taking =
      Thread.ofPlatform().daemon().name("telegram-take").unstarted(this::takeToTheEnd);
  private long recoverAt = System.nanoTime();
  private int failures;

  OutboxDispatcher(
      MailboxPorts mailbox, SendingLanes lanes, Limits limits, Timeouts timeouts, Retries retries) {
    this.mailbox = mailbox;
    this.lanes = lanes;
    this.limits = limits;
    this.timeouts = timeouts;
    this.retries = retries;
  }

  void start() {
    taking.start();
  }

  /** To be called when {@code retries} ended: what is in flight is finished and settled. */
  boolean finish() throws InterruptedException {
    if (taking.getState() != Thread.State.NEW) {
      mailbox.posted().ring();
      taking.join(timeouts.ending());
    }
    return lanes.finish(timeouts.ending());
  }

  private void takeToTheEnd() {
    try {
      while (!retries.ended()) {
        look();
      }
    } catch (InterruptedException e) {
      log.info("sending was interrupted");
    }
  }

  private void look() throws InterruptedException {
    try {
      recover();
      if (!limits.turns().take()) {
        mailbox.posted().await(limits.turns().untilNext());
      } else if (!sent()) {
        mailbox.posted().await(nextLook());
      }
      failures = 0;
    } catch (RuntimeException | Error e) {
      // nobody would notice this thread's end but those who wait for their messages
      log.error("the outbox cannot be read, try {}: {}", ++failures, FailureCause.inWords(e));
      retries.endedWithin(timeouts.pause(failures));
    }
  }

  private void recover() {
    if (System.nanoTime() - recoverAt >= 0) {
      lanes.recover();
      recoverAt = System.nanoTime() + timeouts.recover().toNanos();
    }
  }

  private Duration nextLook() {
    return limits
        .untilRested()
        .filter(rest -> rest.compareTo(timeouts.look()) < 0)
        .orElse(timeouts.look());
  }

  /** A turn in which nothing leaves is given back. */
  private boolean sent() {
    var sent = false;
    try {
      sent = sent(Urgency.REPLY) || sent(Urgency.BULK);
    } finally {
      if (!sent) {
        limits.turns().giveBack();
      }
    }
    return sent;
  }

  private boolean sent(Urgency urgency) {
    if (urgency == Urgency.BULK && limits.floods().allRest()) {
      return false;
    }
    var sender = lanes.claim(urgency);
    if (sender.isEmpty()) {
      return false;
    }
    var taken = Optional.<Outgoing>empty();
    try {
      taken = mailbox.outbox().take(urgency, limits.resting());
    } finally {
      if (taken.isEmpty()) {
        lanes.putBack(urgency, sender.get());
      }
    }
    taken.ifPresent(outgoing -> lanes.hand(outgoing, sender.get()));
    return taken.isPresent();
  }
}
