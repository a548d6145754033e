package lv.terminbot.email;

import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.email.EmailAddresses;
import lv.terminbot.mailbox.email.EmailRecipient;
import lv.terminbot.mailbox.email.EmailServer;

/**
 * Sends e-mail one by one. What is taken is known to be in flight: after a crash it is uncertain
 * and a person decides, as with any message. While the server does not answer, all of it rests.
 */
public final class EmailSender {
  private static final int AT_ONCE = 5;

  private final Outbox outbox;
  private final EmailSettlement settlement;
  private final EmailAddresses addresses;
  private final EmailServer server;
  private volatile boolean ending;

  public EmailSender(
      Outbox outbox, EmailSettlement settlement, EmailAddresses addresses, EmailServer server) {
    this.outbox = outbox;
    this.settlement = settlement;
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
    settlement.write(outgoing, delivery(outgoing));
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
}
