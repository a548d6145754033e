package lv.terminbot.email;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
import lv.terminbot.mailbox.email.EmailAddresses;
import lv.terminbot.mailbox.email.EmailRecipient;
import lv.terminbot.mailbox.email.EmailServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends e-mail one by one. What is taken is known to be in flight: after a crash it is uncertain
 * and a person decides, as with any message. While the server does not answer, all of it rests.
 */
public final class EmailSender {
  private static final Logger LOG = LoggerFactory.getLogger(EmailSender.class);
  private static final int AT_ONCE = 5;

  private final Outbox outbox;
  private final Deliveries deliveries;
  private final EmailAddresses addresses;
  private final EmailServer server;
  private volatile boolean ending;

  /** Where it is written what came of them. */
  public record Deliveries(Inbox inbox, UnitOfWork work, Clock clock) {}

  public EmailSender(
      Outbox outbox, Deliveries deliveries, EmailAddresses addresses, EmailServer server) {
    this.outbox = outbox;
    this.deliveries = deliveries;
    this.addresses = addresses;
    this.server = server;
  }

  /** Nothing is begun any more. */
  public void end() {
    ending = true;
  }

  /** Sends all that may go now; whether that was anything. */
  public boolean sendAll() {
    var any = false;
    if (!server.isSet()) {
      return any;
    }
    for (var taken = taken(); !taken.isEmpty(); taken = taken()) {
      taken.forEach(this::send);
      any = true;
    }
    return any;
  }

  private List<Outgoing> taken() {
    return ending ? List.of() : outbox.takeEmail(AT_ONCE);
  }

  private void send(Outgoing outgoing) {
    var delivery = delivery(outgoing);
    deliveries
        .work()
        .run(
            () -> {
              outbox.settle(outgoing, delivery);
              note(outgoing, delivery);
            });
    tell(outgoing, delivery);
  }

  private Delivery delivery(Outgoing outgoing) {
    return recipient(outgoing)
        .map(recipient -> server.send(outgoing, recipient))
        .orElseGet(() -> new Delivery.Failed("the address is not kept any more"));
  }

  /** Menus, notes over a chat and the like have no form in an e-mail. */
  private Optional<EmailRecipient> recipient(Outgoing outgoing) {
    return switch (outgoing.reply()) {
      case Reply.Message message -> addresses.find(message.chat());
      case Reply.Document document -> addresses.find(document.chat());
      default -> Optional.empty();
    };
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
      deliveries
          .inbox()
          .keep(
              new SystemNote(
                  "outgoing:" + outgoing.id().value() + again,
                  seen.chat(),
                  fact,
                  deliveries.clock().instant()));
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
