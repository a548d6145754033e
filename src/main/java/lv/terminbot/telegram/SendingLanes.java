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
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Delivery.Later;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.telegram.MessageSender.Aftermath;
import lv.terminbot.telegram.pace.Limits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The message senders, each with a thread: they carry what they are handed, side by side, and write
 * down what came of it.
 */
final class SendingLanes {
  private static final Logger log = LoggerFactory.getLogger(SendingLanes.class);
  private final Settlement settlement;
  private final Limits limits;
  private final Retries retries;
  private final Bell free;
  private final Map<Urgency, Queue<MessageSender>> idle;
  private final ExecutorService threads;
  private volatile boolean awaited;

  /**
   * @param free rings when a sender that somebody waits for has nothing to carry any more
   */
  SendingLanes(
      Map<Urgency, List<MessageSender>> senders,
      Settlement settlement,
      Limits limits,
      Retries retries,
      Bell free) {
    this.settlement = settlement;
    this.limits = limits;
    this.retries = retries;
    this.free = free;
    idle =
        Map.of(
            Urgency.REPLY, new ConcurrentLinkedQueue<>(senders.get(Urgency.REPLY)),
            Urgency.BULK, new ConcurrentLinkedQueue<>(senders.get(Urgency.BULK)));
    threads =
        Executors.newFixedThreadPool(
            senders.values().stream().mapToInt(List::size).sum(),
            Thread.ofPlatform().daemon().name("telegram-send-", 1).factory());
  }

  /** From now on it is told when a sender is free, since something waits for one. */
  void tellWhenFree() {
    awaited = true;
  }

  /** Nothing waits for a sender. */
  void tellNoMore() {
    awaited = false;
  }

  /** Settles what a sender left in flight that is no more. */
  void recover() {
    settlement.recover();
  }

  /** A sender that has nothing to carry; it is handed something or put back. */
  Optional<MessageSender> claim(Urgency urgency) {
    return Optional.ofNullable(idle(urgency).poll());
  }

  void putBack(Urgency urgency, MessageSender sender) {
    idle(urgency).add(sender);
  }

  private Queue<MessageSender> idle(Urgency urgency) {
    return Objects.requireNonNull(idle.get(urgency));
  }

  /** Returns at once. */
  void hand(Outgoing outgoing, MessageSender sender) {
    var chat = limitedChat(outgoing.reply());
    chat.ifPresent(limits::leaves);
    try {
      threads.execute(() -> carryAndRest(outgoing, sender, chat));
    } catch (RejectedExecutionException ending) {
      log.info("outgoing {} is left to the next start", outgoing.id().value());
    }
  }

  private void carryAndRest(Outgoing outgoing, MessageSender sender, Optional<ChatId> chat) {
    try {
      if (carry(outgoing, sender, chat) == Aftermath.STOP) {
        // whatever it carried on with could be lost in the same way
        sender.awaitAnswer(chat, retries);
      }
    } catch (InterruptedException e) {
      log.info("outgoing {} was interrupted", outgoing.id().value());
    } finally {
      putBack(outgoing.urgency(), sender);
      if (awaited) {
        free.ring();
      }
    }
  }

  /** What is in flight is finished and settled; false if it takes longer than this. */
  boolean finish(Duration atMost) throws InterruptedException {
    threads.shutdown();
    return threads.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }

  private Aftermath carry(Outgoing outgoing, MessageSender sender, Optional<ChatId> chat)
      throws InterruptedException {
    var carried = called(outgoing, sender);
    chat.ifPresent(limits::ended);
    if (carried.aftermath() == Aftermath.REST && carried.delivery() instanceof Later later) {
      chat.ifPresent(flooded -> limits.floods().refused(flooded, later.rest()));
    } else if (carried.delivery() instanceof Delivery.Sent) {
      limits.floods().accepted();
    }
    settlement.write(outgoing, carried.delivery());
    if (!(carried.delivery() instanceof Delivery.Sent)) {
      // it may be to be taken once more
      free.ring();
    }
    return carried.aftermath();
  }

  private MessageSender.Carried called(Outgoing outgoing, MessageSender sender) {
    try {
      return settlement.isStillOurs(outgoing) ? sender.carry(outgoing) : left();
    } catch (RuntimeException | Error e) {
      // left unsettled it would hold up its chat for good
      log.error("outgoing {} met {}", outgoing.id().value(), e.getClass().getName());
      return new MessageSender.Carried(Classification.unexpected(e), Aftermath.GO_ON);
    } finally {
      limits.turns().ended();
    }
  }

  /** If nobody has taken it over it goes on at once. */
  private static MessageSender.Carried left() {
    var later = new Later(Duration.ZERO, "it was left for a while");
    return new MessageSender.Carried(later, Aftermath.GO_ON);
  }

  /** The chat whose limits the reply uses up: what makes no message there counts for none. */
  private static Optional<ChatId> limitedChat(Reply reply) {
    return reply instanceof Reply.InChat seen ? Optional.of(seen.chat()) : Optional.empty();
  }
}
