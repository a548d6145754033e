package lv.terminbot.figures;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.text.Html;

/** Counts what came of each try to send. */
final class CountedOutbox implements Outbox {
  private static final String TOO_MANY = "429";
  private final Outbox outbox;
  private final ReplyTimes times;
  private final MeterRegistry registry;
  private final Counter floods;

  CountedOutbox(Outbox outbox, ReplyTimes times, MeterRegistry registry) {
    this.outbox = outbox;
    this.times = times;
    this.registry = registry;
    floods =
        Counter.builder("terminbot.telegram.floods")
            .description("Times that Telegram asked for fewer messages (429)")
            .register(registry);
    // A count that is not there yet cannot be told from one that is gone.
    for (var outcome : Outcome.values()) {
      for (var urgency : Urgency.values()) {
        deliveries(outcome, urgency);
      }
    }
  }

  private enum Outcome {
    SENT,
    LATER,
    UNCERTAIN,
    FAILED,
    BLOCKED,
    MOVED;

    static Outcome of(Delivery delivery) {
      return switch (delivery) {
        case Delivery.Sent _ -> SENT;
        case Delivery.Later _ -> LATER;
        case Delivery.Uncertain _ -> UNCERTAIN;
        case Delivery.Failed _ -> FAILED;
        case Delivery.Blocked _ -> BLOCKED;
        case Delivery.Moved _ -> MOVED;
      };
    }
  }

  private Counter deliveries(Outcome outcome, Urgency urgency) {
    return Counter.builder("terminbot.deliveries")
        .description("Tries to send a message, by what came of them")
        .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
        .tag("urgency", urgency.name().toLowerCase(Locale.ROOT))
        .register(registry);
  }

  @Override
  public void settle(Outgoing outgoing, Delivery delivery) {
    outbox.settle(outgoing, delivery);
    deliveries(Outcome.of(delivery), outgoing.urgency()).increment();
    if (delivery instanceof Delivery.Later later && later.reason().startsWith(TOO_MANY)) {
      floods.increment();
    }
    if (delivery instanceof Delivery.Sent
        && outgoing.urgency() == Urgency.REPLY
        && outgoing.reply() instanceof Reply.InChat said) {
      times.replied(said.chat());
    }
  }

  @Override
  public List<Outgoing> recover() {
    var uncertain = outbox.recover();
    uncertain.forEach(outgoing -> deliveries(Outcome.UNCERTAIN, outgoing.urgency()).increment());
    return uncertain;
  }

  @Override
  public List<OutgoingId> add(Urgency urgency, List<Reply> replies) {
    return outbox.add(urgency, replies);
  }

  @Override
  public void answer(List<Reply> replies) {
    outbox.answer(replies);
  }

  @Override
  public OutgoingId addUntil(Instant until, Reply reply) {
    return outbox.addUntil(until, reply);
  }

  @Override
  public void revise(ChatId chat, String slot, Page page) {
    outbox.revise(chat, slot, page);
  }

  @Override
  public int dropUseless() {
    return outbox.dropUseless();
  }

  @Override
  public List<Outgoing> take(Urgency urgency, Collection<ChatId> resting, int most) {
    return outbox.take(urgency, resting, most);
  }

  @Override
  public int backlog() {
    return outbox.backlog();
  }

  @Override
  public boolean waits(ChatId chat) {
    return outbox.waits(chat);
  }

  @Override
  public boolean holds(Outgoing outgoing) {
    return outbox.holds(outgoing);
  }

  @Override
  public boolean sendAgain(OutgoingId message, Html mark) {
    return outbox.sendAgain(message, mark);
  }

  @Override
  public void move(ChatId from, ChatId to) {
    outbox.move(from, to);
  }

  @Override
  public void letLeave(Carriers carriers) {
    outbox.letLeave(carriers);
  }

  @Override
  public boolean waits(Urgency urgency) {
    return outbox.waits(urgency);
  }

  @Override
  public List<Outgoing> takeEmail(int most) {
    return outbox.takeEmail(most);
  }
}
