package lv.terminbot.store;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which tables were written to, and in what order: by that what was read of them is known to be
 * still true. Only the embedded database can tell, since nobody but this program writes to it. Safe
 * from any thread.
 */
public final class Changes {
  static final long UNKNOWN = -1;

  /** Whatever table it is. */
  static final String ANY = "*";

  private final boolean known;
  private final AtomicLong last = new AtomicLong();
  private final Map<String, Long> tables = new ConcurrentHashMap<>();
  private final Set<String> uncommitted = ConcurrentHashMap.newKeySet();

  private Changes(boolean known) {
    this.known = known;
  }

  /** Of a database that tells. */
  static Changes told() {
    return new Changes(true);
  }

  /** Of a database that others may write to. */
  static Changes unknown() {
    return new Changes(false);
  }

  /** Written in the commit that is open. */
  void written(Collection<String> names) {
    uncommitted.addAll(names);
  }

  /** What was written can be seen by others from now on, or never. */
  synchronized void over() {
    if (uncommitted.isEmpty()) {
      return;
    }
    var next = last.get() + 1;
    uncommitted.forEach(name -> tables.put(name, next));
    uncommitted.clear();
    last.set(next);
  }

  /** Lets a transaction that only reads, and has not begun to, know what it can rely on. */
  <T> T whileReading(Supplier<T> reading) {
    TransactionSynchronizationManager.bindResource(this, last.get());
    try {
      return reading.get();
    } finally {
      TransactionSynchronizationManager.unbindResource(this);
    }
  }

  /**
   * The number of the change since which nobody has written to any of these tables, as far as this
   * thread may see them; {@link #UNKNOWN} where that cannot be told.
   */
  long newestIn(Collection<String> names) {
    if (!known) {
      return UNKNOWN;
    }
    var newest = tables.getOrDefault(ANY, 0L);
    for (var name : names) {
      newest = Math.max(newest, tables.getOrDefault(name, 0L));
    }
    return maySee(names, newest) ? newest : UNKNOWN;
  }

  private boolean maySee(Collection<String> names, long newest) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      return true;
    }
    if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      return TransactionSynchronizationManager.getResource(this) instanceof Long begun
          && newest <= begun;
    }
    return !uncommitted.contains(ANY) && names.stream().noneMatch(uncommitted::contains);
  }
}
