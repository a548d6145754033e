package lv.terminbot.reminder;

import java.time.Instant;
import java.util.List;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfDelivery;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Doubtful;
import lv.terminbot.mailbox.Doubts;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.people.Right;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Where a coordinator has messages sent once more that did not arrive, or may not have. */
public final class SendAgainDesk implements Door<OfDelivery> {
  private final Outbox outbox;
  private final Doubts doubts;
  private final Register register;
  private final Texts texts;

  public SendAgainDesk(Outbox outbox, Doubts doubts, Register register, Texts texts) {
    this.outbox = outbox;
    this.doubts = doubts;
    this.register = register;
    this.texts = texts;
  }

  @Override
  public Family<OfDelivery> family() {
    return OfDelivery.FAMILY;
  }

  @Override
  public Response open(Person who, OfDelivery intent) {
    var phrases = texts.in(who.language());
    if (!Right.READ_RECORD.isHeldBy(who)) {
      return said("reminder.undelivered.notAgain", phrases);
    }
    return switch (intent) {
      case OfDelivery.SendAgain(var message) -> sendAgain(new OutgoingId(message), phrases);
      case OfDelivery.SendAllAgain(var notice) ->
          sendAgain(doubts.toldAt(Instant.ofEpochMilli(notice)), phrases);
    };
  }

  private Response sendAgain(OutgoingId message, Phrases phrases) {
    var mark = doubts.find(message).map(doubtful -> mark(doubtful.chat())).orElse(Html.EMPTY);
    var again = outbox.sendAgain(message, mark);
    return said(
        again ? "reminder.undelivered.sentAgain" : "reminder.undelivered.notAgain", phrases);
  }

  private Response sendAgain(List<Doubtful> messages, Phrases phrases) {
    var sent = messages.stream().filter(m -> outbox.sendAgain(m.id(), mark(m.chat()))).count();
    return sent == 0
        ? said("reminder.undelivered.notAgain", phrases)
        : Response.below(new Page(phrases.html("reminder.doubtful.sentAgain", "count", sent)));
  }

  /** Whoever reads the message twice learns why, in their language. */
  private Html mark(ChatId chat) {
    var language =
        register.find(new PersonId(chat.value())).map(Person::language).orElse(Language.LATVIAN);
    return texts.in(language).html("reminder.doubtful.mark");
  }

  private static Response said(String key, Phrases phrases) {
    return Response.below(new Page(phrases.html(key)));
  }
}
