package lv.terminbot.telegram;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.Bells;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.Incoming;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Protection;
import lv.terminbot.mailbox.UnitOfWork;

/**
 * A mailbox for tests of this room that fails on demand; the real one is tested in its own room.
 */
final class TestMailbox extends TestOutbox implements Inbox, Inbox.Intake, UnitOfWork {
  final TestLease turn = new TestLease();
  final RememberedPoll lastPoll = new RememberedPoll();
  private final Map<String, Incoming> kept = new LinkedHashMap<>();
  private final AtomicInteger failing = new AtomicInteger();
  private final CountDownLatch reached = new CountDownLatch(1);
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private volatile boolean breaking;
  private volatile boolean takenOver;

  /** All that receives, sends and fetches by this mailbox. */
  Connection connection(BotApiAccess api) {
    var clock = Clock.systemUTC();
    var bells = new Bells(new Bell(), posted, new Bell());
    return new Connection(
        api,
        new Receiving(
            api,
            this,
            new SharedToken(this, this, clock),
            new PollGap(lastPoll, this, this, clock),
            clock),
        new Sending(
            api, this, new Settlement(this, this, this, clock, api), bells, Protection.NONE),
        new Fetcher(api, new NoFiles(), this, bells));
  }

  /** An instance that was frozen, and what it had in hand is another's by now. */
  void takeOver() {
    takenOver = true;
  }

  @Override
  public boolean holds(Outgoing outgoing) {
    return !takenOver;
  }

  /** The next commits fail. */
  void failing(int commits) {
    failing.set(commits);
  }

  /** The next that arrives breaks the thread that brings it. */
  void breakNext() {
    breaking = true;
  }

  int stillFailing() {
    return Math.max(0, failing.get());
  }

  /** What arrives from now on is not stored until {@link #letIn}. */
  void shut() {
    gate = new CountDownLatch(1);
  }

  void letIn() {
    gate.countDown();
  }

  boolean somebodyAtTheGate() {
    return reached.getCount() == 0;
  }

  synchronized List<Incoming> kept() {
    return List.copyOf(kept.values());
  }

  @Override
  public void afterwards(Runnable work) {
    work.run();
  }

  @Override
  public synchronized <T> T compute(Supplier<T> work) {
    if (failing.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
      throw new IllegalStateException("disk full");
    }
    return work.get();
  }

  @Override
  public <T> T look(Supplier<T> looking) {
    throw new UnsupportedOperationException("the line keeps and settles only");
  }

  @Override
  public synchronized boolean keep(Incoming incoming) {
    passGate();
    if (breaking) {
      breaking = false;
      throw new LinkageError("for the test");
    }
    return kept.putIfAbsent(incoming.key(), incoming) == null;
  }

  @Override
  public void take(List<Incoming> arrived) {
    run(() -> arrived.forEach(this::keep));
  }

  @Override
  public long last() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean keepHeard(Incoming incoming, long last) {
    throw new UnsupportedOperationException();
  }

  private void passGate() {
    if (gate.getCount() > 0) {
      reached.countDown();
    }
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<ChatId> waiting() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<InboxEntry> oldestOf(ChatId chat) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean done(InboxEntry entry) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void failed(InboxEntry entry) {
    throw new UnsupportedOperationException();
  }
}
