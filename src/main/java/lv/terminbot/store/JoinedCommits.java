package lv.terminbot.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Commits, each of them whole or not at all. The embedded database writes one after the other, and
 * each write waits for the disk: so what several threads want to commit while one of them waits
 * goes to the disk together, by one of these threads for all. Where one of them fails, each is done
 * anew by itself, and only whoever wanted what fails again is told. PostgreSQL joins the commits of
 * its connections itself.
 */
public final class JoinedCommits {
  /** So many wait for one write at most, lest the first of them wait for long. */
  private static final int MOST = 64;

  /** A write to the disk takes about as long. */
  private static final Duration COMPANY = Duration.ofMillis(2);

  private final TransactionTemplate transaction;
  private final boolean joining;
  private final Queue<PendingCommit<?>> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock turn = new ReentrantLock();

  /** The thread that has committed last. */
  private volatile long latest = Thread.currentThread().threadId();

  public JoinedCommits(PlatformTransactionManager transactions, Database database) {
    transaction = new TransactionTemplate(transactions);
    joining = database == Database.SQLITE;
  }

  /** To be called outside any commit. */
  <T> T commit(Supplier<T> work) {
    return commit(work, Duration.ZERO);
  }

  /** The same, after a moment in which another one may come and take it along. */
  <T> T commitInCompany(Supplier<T> work) {
    return commit(work, COMPANY);
  }

  private <T> T commit(Supplier<T> work, Duration patience) {
    var wanted = new PendingCommit<>(work);
    if (joining) {
      waiting.add(wanted);
      if (othersCommit() && patience.isPositive()) {
        wanted.awaitFor(patience);
      }
      while (!wanted.isOver()) {
        if (turn.tryLock()) {
          commitAll();
        } else {
          wanted.await();
        }
      }
    } else {
      alone(wanted);
    }
    return wanted.result();
  }

  /** Whoever was the only one to commit lately waits for nobody. */
  private boolean othersCommit() {
    var me = Thread.currentThread().threadId();
    var other = latest != me;
    latest = me;
    return other;
  }

  /** All that wait by now; then the longest waiting of the others goes on, and these are told. */
  private void commitAll() {
    var all = List.<PendingCommit<?>>of();
    try {
      all = taken();
      together(all);
    } finally {
      turn.unlock();
      Optional.ofNullable(waiting.peek()).ifPresent(PendingCommit::wake);
      all.forEach(PendingCommit::wake);
    }
  }

  private List<PendingCommit<?>> taken() {
    var taken = new ArrayList<PendingCommit<?>>();
    for (var next = waiting.poll(); next != null; next = waiting.poll()) {
      taken.add(next);
      if (taken.size() == MOST) {
        break;
      }
    }
    return taken;
  }

  private void together(List<PendingCommit<?>> all) {
    if (all.size() < 2) {
      all.forEach(this::alone);
      return;
    }
    try {
      transaction.executeWithoutResult(_ -> all.forEach(PendingCommit::run));
      all.forEach(PendingCommit::written);
    } catch (RuntimeException | Error unwritten) {
      // none of them is on the disk, and one may be what all failed for
      all.forEach(this::alone);
    }
  }

  private void alone(PendingCommit<?> one) {
    try {
      transaction.executeWithoutResult(_ -> one.run());
      one.written();
    } catch (RuntimeException | Error failed) {
      one.failed(failed);
    }
  }
}
