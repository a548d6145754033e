package lv.terminbot.email;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.mailbox.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what came of an e-mail, in one commit with a note where somebody must learn of it. */
public final class EmailSettlement {
  private static final Logger LOG = LoggerFactory.getLogger(EmailSettlement.class);

  private final Outbox outbox;
  private final Inbox inbox;
  private final UnitOfWork work;
  private final Clock clock;

  public EmailSettlement(Outbox outbox, Inbox inbox, UnitOfWork work, Clock clock) {
    this.outbox = outbox;
    this.inbox = inbox;
    this.work = work;
    this.clock = clock;
  }

  void write(Outgoing outgoing, Delivery delivery) {
    work.run(
        () -> {
          outbox.settle(outgoing, delivery);
          note(outgoing, delivery);
        });
    tell(outgoing, delivery);
  }

  private void note(Outgoing outgoing, Delivery delivery) {
    var obstacle =
        delivery instanceof Delivery.Blocked blocked
            ? Optional.of(blocked.obstacle())
            : Optional.<Obstacle>empty();
    var state =
        obstacle.isPresent()
            ? DeliveryState.BLOCKED
            : delivery instanceof Delivery.Failed ? DeliveryState.FAILED : DeliveryState.SENT;
    if (state != DeliveryState.SENT && outgoing.reply() instanceof Reply.InChat seen) {
      var fact = new SystemNote.Undelivered(outgoing.id(), state, outgoing.urgency(), obstacle);
      var again = outgoing.tries() > 0 ? ":" + outgoing.tries() : "";
      inbox.keep(
          new SystemNote(
              "outgoing:" + outgoing.id().value() + again, seen.chat(), fact, clock.instant()));
    }
  }

  private static void tell(Outgoing outgoing, Delivery delivery) {
    var id = outgoing.id().value();
    switch (delivery) {
      case Delivery.Sent _, Delivery.Moved _ -> LOG.debug("e-mail {} sent", id);
      case Delivery.Later(Duration rest, String why) ->
          LOG.info("e-mail {} rests {}: {}", id, rest, why);
      case Delivery.Uncertain(var why) -> LOG.warn("e-mail {} is uncertain: {}", id, why);
      case Delivery.Failed(var why) -> LOG.warn("e-mail {} failed: {}", id, why);
      case Delivery.Blocked(var _, var why) -> LOG.warn("e-mail {} is refused: {}", id, why);
    }
  }
}
