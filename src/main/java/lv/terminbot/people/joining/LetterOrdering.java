package lv.terminbot.people.joining;

import java.time.Clock;
import lv.terminbot.mailbox.BotAddress;

/** Takes orders for letters; there are none as long as the bot does not know where it is found. */
public final class LetterOrdering {
  private final InvitationOrders orders;
  private final BotAddress address;
  private final LettersSoon soon;
  private final Clock clock;

  public LetterOrdering(
      InvitationOrders orders, BotAddress address, LettersSoon soon, Clock clock) {
    this.orders = orders;
    this.address = address;
    this.soon = soon;
    this.clock = clock;
  }

  boolean isConnected() {
    return address.username().isPresent();
  }

  /** The name of the message that will tell how far it is; part of the caller's commit. */
  String place(InvitationOrder order) {
    var id = orders.add(order, clock.instant());
    soon.begin();
    return InvitationOrder.slot(id);
  }
}
