package lv.terminbot.wake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import lv.terminbot.text.Whereabouts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that may take minutes, such as a large file, beside everything else: a thread for each kind
 * of it, and one that tells how far it is. What is to be done stands in our own tables, so a ring
 * carries no data and may come twice or not at all.
 */
public final class LongWork {
  private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);

  /** Another instance may have died over what it had in hand. */
  private static final Duration LOOK_ANYWAY = Duration.ofSeconds(20);

  private static final Duration TELL = Duration.ofSeconds(3);
  private static final Duration ENDING = Duration.ofSeconds(10);

  private final List<Kind> kinds;
  private final Runnable progress;
  private final List<Thread> threads = new ArrayList<>();
  private final CountDownLatch ending = new CountDownLatch(1);

  private record Kind(Runnable work, Semaphore rung) {}

  /**
   * @param kinds each does all that is to be done of its kind
   * @param progress says how far it is; asked every few seconds
   */
  public LongWork(List<Runnable> kinds, Runnable progress) {
    this.kinds = kinds.stream().map(work -> new Kind(work, new Semaphore(1))).toList();
    this.progress = progress;
  }

  public void start() {
    kinds.forEach(kind -> threads.add(thread("work", () -> work(kind))));
    threads.add(thread("tell", this::tell));
    threads.forEach(Thread::start);
  }

  private static Thread thread(String name, Runnable run) {
    return Thread.ofPlatform().daemon().name("long-" + name).unstarted(run);
  }

  /** There is something to do. */
  public void ring() {
    kinds.stream()
        .map(Kind::rung)
        .filter(rung -> rung.availablePermits() == 0)
        .forEach(Semaphore::release);
  }

  /** Begins nothing more, and waits a little for what is in hand to be left. */
  public void stop() {
    ending.countDown();
    ring();
    try {
      for (var thread : threads) {
        if (!thread.join(ENDING)) {
          LOG.warn("something is still being made; it will be made anew");
        }
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void work(Kind kind) {
    try {
      while (ending.getCount() > 0) {
        if (kind.rung().tryAcquire(LOOK_ANYWAY.toMillis(), TimeUnit.MILLISECONDS)) {
          kind.rung().drainPermits();
        }
        carefully(kind.work());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell() {
    try {
      while (!ending.await(TELL.toMillis(), TimeUnit.MILLISECONDS)) {
        carefully(progress);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whatever goes wrong, memory included, must not end the thread: nobody would notice. */
  private static void carefully(Runnable run) {
    try {
      run.run();
    } catch (RuntimeException | Error failed) {
      LOG.error("long work failed, trying again: {}", Whereabouts.of(failed));
    }
  }
}
