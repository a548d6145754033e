package lv.terminbot.telegram;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.IfUncertain;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.text.Html;

/** The outgoing half of the mailbox for tests of this room. */
class TestOutbox implements Outbox {
  private static final class Row {
    final Urgency urgency;
    final IfUncertain ifUncertain;
    Reply reply;
    Optional<Delivery> last = Optional.empty();
    boolean flying;
    int tries;
    long notBefore = System.nanoTime();

    Row(Urgency urgency, Reply reply) {
      this(urgency, reply, IfUncertain.LEAVE);
    }

    Row(Urgency urgency, Reply reply, IfUncertain ifUncertain) {
      this.ifUncertain = ifUncertain;
      this.urgency = urgency;
      this.reply = reply;
    }

    boolean waits() {
      return !flying && last.map(TestOutbox::toBeRepeated).orElse(true);
    }

    boolean open() {
      return flying || waits();
    }
  }

  final Bell posted = new Bell();
  private final List<Row> rows = new ArrayList<>();
  private boolean abandoned;

  synchronized Optional<Delivery> lastOf(OutgoingId id) {
    return rows.get((int) id.value()).last;
  }

  synchronized boolean allSettled() {
    return rows.stream().noneMatch(Row::open);
  }

  /** What is in flight now belonged to a process that is no more. */
  synchronized void abandon() {
    abandoned = true;
  }

  @Override
  public List<Outgoing> takeEmail(int most) {
    return List.of();
  }

  @Override
  public synchronized List<OutgoingId> add(Urgency urgency, List<Reply> replies) {
    var ids = new ArrayList<OutgoingId>();
    for (var reply : replies) {
      ids.add(new OutgoingId(rows.size()));
      rows.add(new Row(urgency, reply));
    }
    posted.ring();
    return ids;
  }

  OutgoingId add(Urgency urgency, Reply reply) {
    return add(urgency, List.of(reply)).getFirst();
  }

  @Override
  public synchronized List<Outgoing> take(Urgency urgency, Collection<ChatId> resting, int most) {
    return Stream.generate(() -> take(urgency, resting))
        .limit(most)
        .takeWhile(Optional::isPresent)
        .map(Optional::orElseThrow)
        .toList();
  }

  @Override
  public synchronized Optional<Outgoing> take(Urgency urgency, Collection<ChatId> resting) {
    var passed = new ArrayList<>(resting);
    for (var i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      if (row.urgency != urgency || !row.open()) {
        continue;
      }
      var chat = chatOf(row.reply);
      if (row.waits() && System.nanoTime() >= row.notBefore && !passed.contains(chat)) {
        row.flying = true;
        return Optional.of(
            new Outgoing(new OutgoingId(i), row.reply, urgency, row.tries, row.ifUncertain));
      }
      passed.add(chat);
    }
    return Optional.empty();
  }

  @Override
  public boolean holds(Outgoing outgoing) {
    return true;
  }

  @Override
  public synchronized void settle(Outgoing outgoing, Delivery delivery) {
    var row = rows.get((int) outgoing.id().value());
    row.flying = false;
    row.tries++;
    row.last = Optional.of(delivery);
    if (delivery instanceof Delivery.Later later) {
      row.notBefore = System.nanoTime() + later.rest().toNanos();
    }
    if (delivery instanceof Delivery.Moved moved && row.reply instanceof Reply.Message m) {
      row.reply = new Reply.Message(moved.to(), m.text(), m.buttons());
    }
  }

  @Override
  public synchronized List<Outgoing> recover() {
    var left = new ArrayList<Outgoing>();
    for (var i = 0; abandoned && i < rows.size(); i++) {
      var row = rows.get(i);
      if (row.flying) {
        row.flying = false;
        row.last = Optional.of(new Delivery.Uncertain("left in flight"));
        left.add(new Outgoing(new OutgoingId(i), row.reply, row.urgency, row.tries));
      }
    }
    abandoned = false;
    return left;
  }

  @Override
  public OutgoingId addUntil(Instant until, Reply reply) {
    return add(Urgency.BULK, List.of(reply)).getLast();
  }

  @Override
  public void letLeave(Carriers carriers) {
    // here all that goes out is taken
  }

  @Override
  public synchronized boolean waits(Urgency urgency) {
    return rows.stream().anyMatch(row -> row.urgency == urgency && row.waits());
  }

  @Override
  public int backlog() {
    return 0;
  }

  @Override
  public void revise(ChatId chat, String slot, Page page) {
    throw new UnsupportedOperationException("nothing here is shown anew by its name");
  }

  @Override
  public int dropUseless() {
    return 0;
  }

  @Override
  public boolean waits(ChatId chat) {
    throw new UnsupportedOperationException("the line never asks");
  }

  @Override
  public void move(ChatId from, ChatId to) {
    throw new UnsupportedOperationException("the line never asks");
  }

  @Override
  public void answer(List<Reply> replies) {
    replies.forEach(reply -> rows.add(new Row(Urgency.REPLY, reply, IfUncertain.SAY_AGAIN)));
    posted.ring();
  }

  @Override
  public boolean sendAgain(OutgoingId message, Html mark) {
    throw new UnsupportedOperationException();
  }

  private static boolean toBeRepeated(Delivery delivery) {
    return delivery instanceof Delivery.Later || delivery instanceof Delivery.Moved;
  }

  private static ChatId chatOf(Reply reply) {
    return switch (reply) {
      case Reply.Message m -> m.chat();
      case Reply.Edit e -> e.chat();
      case Reply.Document d -> d.chat();
      case Reply.TapAnswer t -> t.chat();
      case Reply.InlineAnswer i -> i.chat();
      case Reply.Menu m -> m.chat().orElse(new ChatId(0));
    };
  }
}
