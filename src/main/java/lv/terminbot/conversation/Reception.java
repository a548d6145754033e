package lv.terminbot.conversation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.Incoming;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.text.Whereabouts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in what arrives. What nothing of its chat waits before is heard in the commit that stores
 * it: its answer waits for the disk once. All else waits in the inbox for the {@link Desk}, and so
 * does what cannot be heard, or takes long: nothing is lost, and nobody waits for it.
 */
public final class Reception implements Inbox.Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

  /** Of more than that the rest would wait too long for the first. */
  private static final int MOST = 64;

  /** What is not understood by then holds up no other. */
  public static final Duration PATIENCE = Duration.ofMillis(25);

  private final Inbox inbox;
  private final Outbox outbox;
  private final UnitOfWork work;
  private final HearingInTime hearing;
  private final Duration patience;

  /**
   * @param patience how long what arrives is looked at before it is left to the desk
   */
  public Reception(
      Inbox inbox, Outbox outbox, UnitOfWork work, HearingInTime hearing, Duration patience) {
    this.patience = patience;
    this.inbox = inbox;
    this.outbox = outbox;
    this.work = work;
    this.hearing = hearing;
  }

  /** What looking at a message has found: the answer, or that there is more to do. */
  private record Look(OneHearing begun, Optional<Outcome> found) {
    Outcome heard() {
      return found.orElseGet(begun::hear);
    }
  }

  /** Something that arrived, looked at where there was time. */
  private record Arrival(Incoming incoming, Optional<Look> look) {}

  @Override
  public void take(List<Incoming> arrived) {
    if (arrived.size() > MOST) {
      keepAll(arrived);
      return;
    }
    var last = inbox.last();
    var arrivals = looked(arrived);
    try {
      work.run(() -> arrivals.forEach(arrival -> hear(arrival, last)));
    } catch (RuntimeException unwritten) {
      // one may be what all failed for; each is stored, and then heard by itself
      LOG.warn("{} not heard at once: {}", arrived.size(), Whereabouts.of(unwritten));
      keepAll(arrived);
    }
  }

  private void keepAll(List<Incoming> arrived) {
    work.run(() -> arrived.forEach(inbox::keep));
  }

  private void hear(Arrival arrival, long last) {
    arrival
        .look()
        .filter(_ -> inbox.keepHeard(arrival.incoming(), last))
        .ifPresentOrElse(
            look -> look.heard().putOut(arrival.incoming().chat(), outbox),
            () -> inbox.keep(arrival.incoming()));
  }

  /** Each by itself, side by side. Of a chat that brings several none: one may change the next. */
  private List<Arrival> looked(List<Incoming> arrived) {
    var chats = arrived.stream().collect(groupingBy(Incoming::chat, counting()));
    var looks =
        arrived.stream()
            .map(
                one ->
                    chats.getOrDefault(one.chat(), 0L) > 1
                        ? CompletableFuture.completedFuture(new Arrival(one, Optional.empty()))
                        : look(one))
            .toList();
    return looks.stream().map(CompletableFuture::join).toList();
  }

  private CompletableFuture<Arrival> look(Incoming one) {
    var begun = hearing.begin(one);
    var unseen = new Arrival(one, Optional.empty());
    return CompletableFuture.supplyAsync(
            () -> new Arrival(one, Optional.of(new Look(begun, work.look(begun::look)))),
            Thread::startVirtualThread)
        .completeOnTimeout(unseen, patience.toMillis(), TimeUnit.MILLISECONDS)
        .exceptionally(_ -> unseen);
  }
}
