package lv.terminbot.conversation;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.Inbox.InboxEntry;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.text.Whereabouts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what waits in the inbox: one message at a time in a chat, chats side by side. The answer to
 * a question is found beside whoever commits; what came in, what it changed and what is said are
 * one commit. A message that cannot be heard is tried again and then set aside, with a word to the
 * person; it blocks its chat no longer.
 */
public final class Desk {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
  private static final int MOST_TRIES = 3;

  /** How long nothing is looked for unless the bell rings, and after something has failed. */
  private static final Duration LOOK_ANYWAY = Duration.ofSeconds(1);

  private final Inbox inbox;
  private final Outbox outbox;
  private final UnitOfWork work;
  private final HearingInTime hearing;
  private final Bell bell;
  private final Set<ChatId> busy = ConcurrentHashMap.newKeySet();
  private volatile boolean open;
  private volatile Duration lookAnyway = LOOK_ANYWAY;
  private @org.jspecify.annotations.Nullable ExecutorService threads;

  public Desk(Inbox inbox, Outbox outbox, UnitOfWork work, HearingInTime hearing, Bell bell) {
    this.inbox = inbox;
    this.outbox = outbox;
    this.work = work;
    this.hearing = hearing;
    this.bell = bell;
  }

  /** Begins to listen; {@code bell} rings when something came in. */
  public void start() {
    start(LOOK_ANYWAY);
  }

  /**
   * @param anyway how long it waits for the bell, and rests where it cannot read or write
   */
  void start(Duration anyway) {
    lookAnyway = anyway;
    open = true;
    var started = Executors.newVirtualThreadPerTaskExecutor();
    threads = started;
    started.execute(() -> listen(started));
  }

  /** Stops listening; what is in hand is finished first. */
  public void stop() throws InterruptedException {
    open = false;
    bell.ring();
    var started = threads;
    if (started != null) {
      started.shutdown();
      if (!started.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.warn("messages were still being heard when the desk closed; they will be heard anew");
        started.shutdownNow();
      }
    }
  }

  /** Hears on the calling thread all that waits now, for whoever does not let it listen. */
  public void hearWaiting() {
    for (var chats = inbox.waiting(); !chats.isEmpty(); chats = inbox.waiting()) {
      for (var chat : chats) {
        inbox.oldestOf(chat).ifPresent(this::hear);
      }
    }
  }

  private void listen(ExecutorService started) {
    while (open) {
      try {
        for (var chat : inbox.waiting()) {
          if (open && busy.add(chat)) {
            started.execute(() -> serve(chat));
          }
        }
        bell.await(lookAnyway);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException broken) {
        LOG.warn("cannot look into the inbox, trying again: {}", broken.getClass().getName());
        rest();
      }
    }
  }

  private void rest() {
    try {
      Thread.sleep(lookAnyway);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve(ChatId chat) {
    try {
      if (open) {
        inbox.oldestOf(chat).ifPresent(this::hear);
      }
    } catch (RuntimeException broken) {
      // A full disk can be read and not written: without a rest this would turn at full speed.
      LOG.warn("cannot serve a chat, trying again: {}", broken.getClass().getName());
      rest();
    } finally {
      busy.remove(chat);
      // What waits behind it, or has come in since, is for the next look.
      bell.ring();
    }
  }

  private void hear(InboxEntry entry) {
    try {
      var begun = hearing.begin(entry.incoming());
      var found = work.look(begun::look);
      work.run(
          () -> {
            if (inbox.done(entry)) {
              found.orElseGet(begun::hear).putOut(entry.incoming().chat(), outbox);
            }
          });
    } catch (RuntimeException failure) {
      LOG.error(
          "message {} could not be heard (try {}): {}",
          entry.id(),
          entry.tries() + 1,
          Whereabouts.of(failure));
      afterFailure(entry);
    }
  }

  private void afterFailure(InboxEntry entry) {
    if (entry.tries() + 1 < MOST_TRIES) {
      inbox.failed(entry);
      return;
    }
    work.run(
        () -> {
          if (inbox.done(entry)) {
            hearing.givenUp(entry.incoming()).putOut(entry.incoming().chat(), outbox);
          }
        });
  }
}
