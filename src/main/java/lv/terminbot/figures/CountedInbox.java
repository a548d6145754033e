package lv.terminbot.figures;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.Incoming;
import lv.terminbot.mailbox.IncomingMessage;

/** Counts what comes in, what was heard and what could not be. */
final class CountedInbox implements Inbox {
  private final Inbox inbox;
  private final ReplyTimes times;
  private final Counter received;
  private final Counter heard;
  private final Counter failed;

  CountedInbox(Inbox inbox, ReplyTimes times, MeterRegistry registry) {
    this.inbox = inbox;
    this.times = times;
    received =
        Counter.builder("terminbot.updates.received")
            .description("What people said and did, once each")
            .register(registry);
    heard =
        Counter.builder("terminbot.updates.heard")
            .description("Of that, what was heard")
            .register(registry);
    failed =
        Counter.builder("terminbot.updates.failed")
            .description("Tries to hear something that failed")
            .register(registry);
  }

  @Override
  public boolean keep(Incoming incoming) {
    var kept = inbox.keep(incoming);
    if (kept) {
      received.increment();
    }
    return kept;
  }

  @Override
  public long last() {
    return inbox.last();
  }

  @Override
  public boolean keepHeard(Incoming incoming, long last) {
    var kept = inbox.keepHeard(incoming, last);
    if (kept) {
      received.increment();
      countHeard(incoming);
    }
    return kept;
  }

  private void countHeard(Incoming incoming) {
    heard.increment();
    if (incoming instanceof IncomingMessage message) {
      times.heard(message.chat(), message.receivedAt());
    }
  }

  @Override
  public List<ChatId> waiting() {
    return inbox.waiting();
  }

  @Override
  public Optional<InboxEntry> oldestOf(ChatId chat) {
    return inbox.oldestOf(chat);
  }

  @Override
  public boolean done(InboxEntry entry) {
    var done = inbox.done(entry);
    if (done) {
      countHeard(entry.incoming());
    }
    return done;
  }

  @Override
  public void failed(InboxEntry entry) {
    failed.increment();
    inbox.failed(entry);
  }
}
