package lv.terminbot.telegram;

import java.time.Clock;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.Urgency;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what came of a message, in one commit with a note to the inbox where somebody must learn
 * that it did not arrive.
 */
public final class Settlement {
  private static final Logger log = LoggerFactory.getLogger(Settlement.class);
  private final Outbox outbox;
  private final Inbox inbox;
  private final UnitOfWork work;
  private final Clock clock;
  private final Retries retries;

  public Settlement(Outbox outbox, Inbox inbox, UnitOfWork work, Clock clock, BotApiAccess api) {
    this(outbox, inbox, work, clock, api.retries());
  }

  Settlement(Outbox outbox, Inbox inbox, UnitOfWork work, Clock clock, Retries retries) {
    this.outbox = outbox;
    this.inbox = inbox;
    this.work = work;
    this.clock = clock;
    this.retries = retries;
  }

  /**
   * Tries until it is stored. If the end comes first, the message stays marked as in flight and is
   * settled by {@link #recover} after the next start.
   */
  void write(Outgoing outgoing, Delivery delivery) throws InterruptedException {
    tell(outgoing, delivery);
    retries.untilOnceMore(_ -> written(outgoing, delivery));
  }

  /** After a freeze, or while the database cannot be asked, another instance may be at it. */
  boolean isStillOurs(Outgoing outgoing) {
    try {
      return outbox.holds(outgoing);
    } catch (RuntimeException e) {
      log.warn("outgoing {} is not sent now: {}", outgoing.id().value(), FailureCause.inWords(e));
      return false;
    }
  }

  /** Settles what a sender left in flight that is no more. */
  void recover() {
    var uncertain = work.compute(outbox::recover);
    uncertain.forEach(
        outgoing -> log.warn("outgoing {} was in flight and is uncertain", outgoing.id().value()));
  }

  private boolean written(Outgoing outgoing, Delivery delivery) {
    try {
      // whoever was answered knows by now
      work.runInCompany(
          () -> {
            outbox.settle(outgoing, delivery);
            note(outgoing, delivery);
            if (delivery instanceof Delivery.Moved(var to)) {
              chatOf(outgoing).ifPresent(chat -> keepMove(chat, to));
            }
          });
      return true;
    } catch (RuntimeException e) {
      log.error("outgoing {} not settled: {}", outgoing.id().value(), FailureCause.inWords(e));
      return false;
    }
  }

  private void note(Outgoing outgoing, Delivery delivery) {
    var obstacle =
        delivery instanceof Delivery.Blocked blocked
            ? Optional.of(blocked.obstacle())
            : Optional.<Obstacle>empty();
    end(delivery)
        .filter(state -> mustBeTold(outgoing, state))
        .map(
            state -> new SystemNote.Undelivered(outgoing.id(), state, outgoing.urgency(), obstacle))
        .ifPresent(note -> chatOf(outgoing).ifPresent(chat -> keepNote(outgoing, note, chat)));
  }

  private void keepNote(Outgoing outgoing, SystemNote.Undelivered note, ChatId chat) {
    // a message sent again at somebody's wish may fail again, and that is told again
    var again = outgoing.tries() > 0 ? ":" + outgoing.tries() : "";
    inbox.keep(
        new SystemNote("outgoing:" + outgoing.id().value() + again, chat, note, clock.instant()));
  }

  /** The group's own notice of its new number may never come: the bot could have been away. */
  private void keepMove(ChatId chat, ChatId to) {
    inbox.keep(
        new SystemNote(
            "moved:" + chat.value() + ":" + to.value(),
            chat,
            new SystemNote.Moved(to),
            clock.instant()));
  }

  private static boolean mustBeTold(Outgoing outgoing, DeliveryState state) {
    return state == DeliveryState.BLOCKED
        || (outgoing.urgency() == Urgency.BULK
            && (outgoing.reply() instanceof Reply.Message
                || outgoing.reply() instanceof Reply.Document));
  }

  private static Optional<ChatId> chatOf(Outgoing outgoing) {
    return outgoing.reply() instanceof Reply.InChat seen
        ? Optional.of(seen.chat())
        : Optional.empty();
  }

  private static Optional<DeliveryState> end(Delivery delivery) {
    return switch (delivery) {
      case Delivery.Failed _ -> Optional.of(DeliveryState.FAILED);
      case Delivery.Blocked _ -> Optional.of(DeliveryState.BLOCKED);
      // what may have arrived stands in the outbox, to be told together
      case Delivery.Sent _, Delivery.Later _, Delivery.Moved _, Delivery.Uncertain _ ->
          Optional.empty();
    };
  }

  private static void tell(Outgoing outgoing, Delivery delivery) {
    var id = outgoing.id().value();
    switch (delivery) {
      case Delivery.Sent _ -> log.debug("outgoing {} sent", id);
      case Delivery.Later(var rest, var why) -> log.info("outgoing {} rests {}: {}", id, rest, why);
      case Delivery.Moved _ -> log.info("outgoing {} goes to the group's new number", id);
      case Delivery.Blocked(var _, var why) -> log.info("outgoing {} is blocked: {}", id, why);
      case Delivery.Uncertain(var why) -> log.warn("outgoing {} is uncertain: {}", id, why);
      case Delivery.Failed(var why) -> log.warn("outgoing {} failed: {}", id, why);
    }
  }
}
