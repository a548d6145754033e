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
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties the outbox. One thread takes what may go now, replies always before bulk, and hands it to
 * a courier: four carry replies, four carry bulk, so that a campaign never delays an answer.
 */
final class Sender {
  private static final Logger log = LoggerFactory.getLogger(Sender.class);
  private final Mail mail;
  private final Settlement settlement;
  private final Limits limits;
  private final Timeouts timeouts;
  private final Retries retries;
  private final Map<Urgency, Queue<Courier>> idle;
  private final ExecutorService lanes;
  private final Thread taking =
      Thread.ofPlatform().daemon().name("telegram-take").unstarted(this::takeToTheEnd);
  private volatile long bulkRestsUntil = System.nanoTime();
  private long recoverAt = System.nanoTime();
  private int failures;

  Sender(
      Mail mail,
      Settlement settlement,
      Map<Urgency, List<Courier>> couriers,
      Limits limits,
      Timeouts timeouts,
      Retries retries) {
    this.mail = mail;
    this.settlement = settlement;
    this.limits = limits;
    this.timeouts = timeouts;
    this.retries = retries;
    idle =
        Map.of(
            Urgency.REPLY, new ConcurrentLinkedQueue<>(couriers.get(Urgency.REPLY)),
            Urgency.BULK, new ConcurrentLinkedQueue<>(couriers.get(Urgency.BULK)));
    lanes =
        Executors.newFixedThreadPool(
            couriers.values().stream().mapToInt(List::size).sum(),
            Thread.ofPlatform().daemon().name("telegram-send-", 1).factory());
  }

  void start() {
    taking.start();
  }

  /** To be called when {@code retries} ended: what is in flight is finished and settled. */
  boolean finish() throws InterruptedException {
    if (taking.getState() != Thread.State.NEW) {
      mail.posted().ring();
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
        mail.posted().await(limits.turns().untilNext());
      } else if (!sent()) {
        mail.posted().await(nextLook());
      }
      failures = 0;
    } catch (RuntimeException | Error e) {
      // nobody would notice this thread's end but those who wait for their messages
      log.error("the outbox cannot be read, try {}: {}", ++failures, Trouble.inWords(e));
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
    if (urgency == Urgency.BULK && System.nanoTime() - bulkRestsUntil < 0) {
      return false;
    }
    var couriers = idle(urgency);
    var courier = Optional.ofNullable(couriers.poll());
    if (courier.isEmpty()) {
      return false;
    }
    var taken = Optional.<Outgoing>empty();
    try {
      taken = mail.outbox().take(urgency, limits.resting());
    } finally {
      if (taken.isEmpty()) {
        couriers.add(courier.get());
      }
    }
    taken.ifPresent(outgoing -> hand(outgoing, courier.get()));
    return taken.isPresent();
  }

  private Queue<Courier> idle(Urgency urgency) {
    return Objects.requireNonNull(idle.get(urgency));
  }

  private void hand(Outgoing outgoing, Courier courier) {
    var chat = limitedChat(outgoing.reply());
    chat.ifPresent(limits::leaves);
    lanes.execute(
        () -> {
          try {
            carry(outgoing, courier, chat);
          } catch (InterruptedException e) {
            log.info("outgoing {} was interrupted", outgoing.id().value());
          } finally {
            idle(outgoing.urgency()).add(courier);
            mail.posted().ring();
          }
        });
  }

  private void carry(Outgoing outgoing, Courier courier, Optional<ChatId> chat)
      throws InterruptedException {
    var carried = called(outgoing, courier);
    chat.ifPresent(limits::ended);
    if (carried.flooded() && carried.delivery() instanceof Delivery.Later later) {
      chat.ifPresent(flooded -> limits.rest(flooded, later.rest()));
      bulkRestsUntil = System.nanoTime() + later.rest().toNanos();
    }
    settlement.write(outgoing, carried.delivery());
  }

  private Courier.Carried called(Outgoing outgoing, Courier courier) {
    try {
      return courier.carry(outgoing);
    } finally {
      limits.turns().ended();
    }
  }

  /** The chat whose limits the reply uses up: what makes no message there counts for none. */
  private static Optional<ChatId> limitedChat(Reply reply) {
    return switch (reply) {
      case Reply.Message message -> Optional.of(message.chat());
      case Reply.Edit edit -> Optional.of(edit.chat());
      case Reply.Document document -> Optional.of(document.chat());
      case Reply.TapAnswer _, Reply.InlineAnswer _, Reply.Menu _ -> Optional.empty();
    };
  }
}
