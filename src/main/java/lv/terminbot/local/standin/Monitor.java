package lv.terminbot.local.standin;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** One at a time; who needs something to have happened waits for a turn in which it has. */
final class Monitor {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean ended;

  <T> T together(Supplier<T> steps) {
    lock.lock();
    try {
      return steps.get();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until {@code condition} holds; false when time ran out or waiting has ended. */
  boolean await(BooleanSupplier condition, Duration atMost) {
    lock.lock();
    try {
      var left = atMost.toNanos();
      while (!condition.getAsBoolean()) {
        if (left <= 0 || ended) {
          return false;
        }
        left = changed.awaitNanos(left);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  /** Has all who wait look again. */
  void changed() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** From now on nobody waits any more. */
  void end() {
    lock.lock();
    try {
      ended = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
