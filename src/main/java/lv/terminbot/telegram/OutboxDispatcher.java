package lv.terminbot.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Delivery.Later;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.telegram.MessageSender.Aftermath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties the outbox. One thread takes what may go now, replies always before bulk, and hands it to
 * a message sender: four carry replies, four carry bulk, so that a campaign never delays an answer.
 */
final class OutboxDispatcher {
  private static final Logger log = LoggerFactory.getLogger(OutboxDispatcher.class);
  private final MailboxPorts mailbox;
  private final Settlement settlement;
  private final Limits limits;
  private final Timeouts timeouts;
  private final Retries retries;
  private final Map<Urgency, Queue<MessageSender>> idle;
  private final ExecutorService lanes;
  private final Thread taking =
      Thread.ofPlatform().daemon().name("telegram-take").unstarted(this::takeToTheEnd);
  private final Floods floods;
  private long recoverAt = System.nanoTime();
  private int failures;

  OutboxDispatcher(
      MailboxPorts mailbox,
      Settlement settlement,
      Map<Urgency, List<MessageSender>> senders,
      Limits limits,
      Timeouts timeouts,
      Retries retries) {
    this.mailbox = mailbox;
    this.settlement = settlement;
    this.limits = limits;
    this.timeouts = timeouts;
    this.retries = retries;
    floods = limits.floods();
    idle =
        Map.of(
            Urgency.REPLY, new ConcurrentLinkedQueue<>(senders.get(Urgency.REPLY)),
            Urgency.BULK, new ConcurrentLinkedQueue<>(senders.get(Urgency.BULK)));
    lanes =
        Executors.newFixedThreadPool(
            senders.values().stream().mapToInt(List::size).sum(),
            Thread.ofPlatform().daemon().name("telegram-send-", 1).factory());
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
    lanes.shutdown();
    return lanes.awaitTermination(timeouts.ending().toMillis(), TimeUnit.MILLISECONDS);
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
      settlement.recover();
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
    if (urgency == Urgency.BULK && floods.allRest()) {
      return false;
    }
    var senders = idle(urgency);
    var sender = Optional.ofNullable(senders.poll());
    if (sender.isEmpty()) {
      return false;
    }
    var taken = Optional.<Outgoing>empty();
    try {
      taken = mailbox.outbox().take(urgency, limits.resting());
    } finally {
      if (taken.isEmpty()) {
        senders.add(sender.get());
      }
    }
    taken.ifPresent(outgoing -> hand(outgoing, sender.get()));
    return taken.isPresent();
  }

  private Queue<MessageSender> idle(Urgency urgency) {
    return Objects.requireNonNull(idle.get(urgency));
  }

  private void hand(Outgoing outgoing, MessageSender sender) {
    var chat = limitedChat(outgoing.reply());
    chat.ifPresent(limits::leaves);
    lanes.execute(
        () -> {
          try {
            if (carry(outgoing, sender, chat) == Aftermath.STOP) {
              // whatever it carried on with could be lost in the same way
              sender.awaitAnswer(chat, retries);
            }
          } catch (InterruptedException e) {
            log.info("outgoing {} was interrupted", outgoing.id().value());
          } finally {
            idle(outgoing.urgency()).add(sender);
            mailbox.posted().ring();
          }
        });
  }

  private Aftermath carry(Outgoing outgoing, MessageSender sender, Optional<ChatId> chat)
      throws InterruptedException {
    var carried = called(outgoing, sender);
    chat.ifPresent(limits::ended);
    if (carried.aftermath() == Aftermath.REST && carried.delivery() instanceof Later later) {
      chat.ifPresent(flooded -> floods.refused(flooded, later.rest()));
    } else if (carried.delivery() instanceof Delivery.Sent) {
      floods.accepted();
    }
    settlement.write(outgoing, carried.delivery());
    return carried.aftermath();
  }

  private MessageSender.Carried called(Outgoing outgoing, MessageSender sender) {
    try {
      return sender.carry(outgoing);
    } catch (RuntimeException | Error e) {
      // left unsettled it would hold up its chat for good
      log.error("outgoing {} met {}", outgoing.id().value(), e.getClass().getName());
      return new MessageSender.Carried(Classification.unexpected(e), Aftermath.GO_ON);
    } finally {
      limits.turns().ended();
    }
  }

  /** The chat whose limits the reply uses up: what makes no message there counts for none. */
  private static Optional<ChatId> limitedChat(Reply reply) {
    return reply instanceof Reply.InChat seen ? Optional.of(seen.chat()) : Optional.empty();
  }
}
