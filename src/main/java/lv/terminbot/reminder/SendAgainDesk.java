package lv.terminbot.reminder;

import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfDelivery;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.text.Texts;

/** Where a coordinator has a message sent once more that did not arrive, or may not have. */
public final class SendAgainDesk implements Door<OfDelivery> {
  private final Outbox outbox;
  private final Texts texts;

  public SendAgainDesk(Outbox outbox, Texts texts) {
    this.outbox = outbox;
    this.texts = texts;
  }

  @Override
  public Family<OfDelivery> family() {
    return OfDelivery.FAMILY;
  }

  @Override
  public Response open(Person who, OfDelivery intent) {
    return switch (intent) {
      case OfDelivery.SendAgain(var message) -> sendAgain(who, new OutgoingId(message));
    };
  }

  private Response sendAgain(Person coordinator, OutgoingId message) {
    var phrases = texts.in(coordinator.language());
    var again = coordinator.is(Role.COORDINATOR) && outbox.sendAgain(message);
    return Response.below(
        new Page(
            phrases.html(
                again ? "reminder.undelivered.sentAgain" : "reminder.undelivered.notAgain")));
  }
}
