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
  private volatile Kept<K, V> kept = new Kept<>(Changes.UNKNOWN, Map.of());

  /** What is true since the change of this number; what was true before is not kept. */
  private record Kept<K, V>(long since, Map<K, V> reads) {}

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
    var known = kept;
    if (since == Changes.UNKNOWN || since < known.since()) {
      return reading.get();
    }
    if (since > known.since() || known.reads().size() > MOST) {
      known = new Kept<>(since, new ConcurrentHashMap<>());
      kept = known;
    }
    var there = known.reads().get(about);
    if (there != null) {
      return there;
    }
    var read = reading.get();
    known.reads().put(about, read);
    return read;
  }
}
