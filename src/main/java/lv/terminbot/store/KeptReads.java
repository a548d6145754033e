package lv.terminbot.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was read of some tables, kept in memory until one of them is written to. Whoever asks always
 * gets what the database would have said; a transaction that has written to one of them asks the
 * database. Safe from any thread.
 */
public final class KeptReads<K, V> {
  private static final int MOST = 10_000;

  private final Changes changes;
  private final List<String> tables;
  private final Map<K, Kept<V>> kept = new ConcurrentHashMap<>();

  private record Kept<V>(long since, V value) {}

  /**
   * @param tables all that are read from
   */
  public KeptReads(Changes changes, String... tables) {
    this.changes = changes;
    this.tables = List.of(tables);
  }

  /** What reading says about this. */
  public V get(K about, Supplier<V> reading) {
    var since = changes.newestIn(tables);
    if (since == Changes.UNKNOWN) {
      return reading.get();
    }
    var there = kept.get(about);
    if (there != null && there.since() == since) {
      return there.value();
    }
    var read = reading.get();
    if (kept.size() >= MOST) {
      kept.clear();
    }
    kept.put(about, new Kept<>(since, read));
    return read;
  }
}
