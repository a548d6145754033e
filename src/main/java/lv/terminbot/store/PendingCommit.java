package lv.terminbot.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one thread wants to commit, and what came of it. It may be another thread that does it; only
 * what follows the commit is done by the one that wanted it.
 */
final class PendingCommit<T> {
  private final Supplier<T> work;
  private final Thread wanting = Thread.currentThread();
  private final List<Following> afterwards = new ArrayList<>();
  private @Nullable T result;
  private @Nullable Throwable failure;
  private boolean doomed;
  private boolean interrupted;
  private volatile boolean over;

  private record Following(Runnable written, Runnable undone) {}

  PendingCommit(Supplier<T> work) {
    this.work = work;
  }

  /** The one that this thread is doing. */
  static Optional<PendingCommit<?>> current() {
    return Optional.ofNullable(
        (PendingCommit<?>) TransactionSynchronizationManager.getResource(PendingCommit.class));
  }

  /**
   * Inside a transaction, which may carry others too; an exception undoes it and passes on. May be
   * done again after that.
   */
  void run() {
    undone();
    doomed = false;
    failure = null;
    TransactionSynchronizationManager.bindResource(PendingCommit.class, this);
    try {
      result = work.get();
    } finally {
      TransactionSynchronizationManager.unbindResource(PendingCommit.class);
    }
    if (doomed) {
      throw new UnexpectedRollbackException("a part of it was undone, so all of it is");
    }
  }

  /** None of it is written. */
  private void undone() {
    afterwards.forEach(following -> following.undone().run());
    afterwards.clear();
  }

  /** A part of it failed: the whole is undone, whoever catches what. */
  void doom() {
    doomed = true;
  }

  void afterwards(Runnable written, Runnable undone) {
    afterwards.add(new Following(written, undone));
  }

  /** The transaction in which it ran is on the disk. */
  void written() {
    over = true;
  }

  void failed(Throwable cause) {
    failure = cause;
    undone();
    over = true;
  }

  boolean isOver() {
    return over;
  }

  /** Lets the thread that wants it rest until it is woken, or for no reason at all. */
  void await() {
    LockSupport.park(this);
    if (Thread.interrupted()) {
      interrupted = true;
    }
  }

  /** The same for no longer than this. */
  void awaitFor(Duration patience) {
    LockSupport.parkNanos(this, patience.toNanos());
    if (Thread.interrupted()) {
      interrupted = true;
    }
  }

  void wake() {
    LockSupport.unpark(wanting);
  }

  /** What came of it, once it is over. */
  T result() {
    if (interrupted) {
      wanting.interrupt();
    }
    switch (failure) {
      case null -> afterwards.forEach(following -> following.written().run());
      case RuntimeException failed -> throw failed;
      case Throwable failed -> throw (Error) failed;
    }
    return Objects.requireNonNull(result);
  }
}
