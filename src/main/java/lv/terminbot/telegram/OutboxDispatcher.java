package lv.terminbot.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Outbox.Carrier;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.mailbox.lease.PollingLease;
import lv.terminbot.telegram.pace.Limits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties the outbox. One thread takes what may go now, replies always before bulk, and hands it to
 * message senders: some carry replies, as many carry bulk, so that a campaign never delays an
 * answer. Of several instances the one that polls sends the bulk, so that all of them together keep
 * to Telegram's pace; each sends replies.
 */
final class OutboxDispatcher {
  private static final Logger log = LoggerFactory.getLogger(OutboxDispatcher.class);
  private final Outbox outbox;
  private final Bell posted;
  private final SendingLanes lanes;
  private final Limits limits;
  private final PollingLease lease;
  private final Timeouts timeouts;
  private final Retries retries;
  private final Thread taking =
      Thread.ofPlatform().daemon().name("telegram-take").unstarted(this::takeToTheEnd);
  private long recoverAt = System.nanoTime();
  private Optional<Duration> turnless = Optional.empty();
  private volatile boolean behind;
  private int failures;

  /**
   * @param posted rings when something was put into the outbox, or a sender is free
   */
  OutboxDispatcher(BotApiAccess api, Outbox outbox, Bell posted, SendingLanes lanes) {
    this.outbox = outbox;
    this.posted = posted;
    this.lanes = lanes;
    limits = api.limits();
    lease = api.lease();
    timeouts = api.timeouts();
    retries = api.retries();
  }

  void start() {
    taking.start();
    outbox.letLeave(this::claim);
  }

  /** A sender for an answer that nothing waits before; it takes the turn that it will use. */
  private Optional<Carrier> claim(ChatId chat) {
    if (retries.ended() || behind || limits.rests(chat)) {
      return Optional.empty();
    }
    var sender = lanes.claim(Urgency.REPLY);
    if (sender.isPresent() && !limits.turns().take()) {
      lanes.putBack(Urgency.REPLY, sender.get());
      return Optional.empty();
    }
    return sender.map(Claimed::new);
  }

  /** A sender that has promised to carry one message. */
  private final class Claimed implements Carrier {
    private final MessageSender sender;

    Claimed(MessageSender sender) {
      this.sender = sender;
    }

    @Override
    public void carry(Outgoing outgoing) {
      lanes.hand(outgoing, sender);
    }

    @Override
    public void letGo() {
      putBack(Urgency.REPLY, sender);
    }
  }

  /** To be called when {@code retries} ended: what is in flight is finished and settled. */
  boolean finish() throws InterruptedException {
    if (taking.getState() != Thread.State.NEW) {
      posted.ring();
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
      turnless = Optional.empty();
      if (handed() == 0) {
        posted.await(nextLook());
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

  /** A turn comes, or a chat has rested, before anybody rings. */
  private Duration nextLook() {
    return Stream.concat(limits.untilRested().stream(), turnless.stream())
        .filter(rest -> rest.compareTo(timeouts.look()) < 0)
        .min(Comparator.naturalOrder())
        .orElse(timeouts.look());
  }

  /** Replies first. As long as anything waits here, nothing overtakes it. */
  private int handed() {
    lanes.tellWhenFree();
    var replies = outbox.waits(Urgency.REPLY);
    behind = replies;
    var handed = replies ? handed(Urgency.REPLY) : 0;
    var bulk = outbox.waits(Urgency.BULK);
    if (!replies && !bulk) {
      lanes.tellNoMore();
    }
    return bulk ? handed + handed(Urgency.BULK) : handed;
  }

  /** How many messages were handed to senders, a turn each. */
  private int handed(Urgency urgency) {
    if (urgency == Urgency.BULK && (limits.floods().allRest() || !lease.isHeld())) {
      return 0;
    }
    var senders = claimed(urgency);
    var taken = List.<Outgoing>of();
    try {
      if (!senders.isEmpty()) {
        taken = outbox.take(urgency, limits.resting(), senders.size());
      }
    } finally {
      senders.stream().skip(taken.size()).forEach(needless -> putBack(urgency, needless));
    }
    for (var outgoing : taken) {
      lanes.hand(outgoing, senders.removeFirst());
    }
    return taken.size();
  }

  /** The senders that have nothing to carry, as far as there are turns for them. */
  private Deque<MessageSender> claimed(Urgency urgency) {
    var claimed = new ArrayDeque<MessageSender>();
    for (var idle = lanes.claim(urgency); idle.isPresent(); idle = lanes.claim(urgency)) {
      if (!limits.turns().take()) {
        lanes.putBack(urgency, idle.get());
        turnless = Optional.of(limits.turns().untilNext());
        break;
      }
      claimed.add(idle.get());
    }
    return claimed;
  }

  /** A turn in which nothing leaves is given back. */
  private void putBack(Urgency urgency, MessageSender sender) {
    lanes.putBack(urgency, sender);
    limits.turns().giveBack();
  }
}
