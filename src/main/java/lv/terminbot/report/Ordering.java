package lv.terminbot.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lv.terminbot.report.FileOrders.Wanted;

/**
 * Takes orders for files, as many as one can look at: what was sent a moment ago and cannot have
 * changed is not made anew.
 */
public final class Ordering {
  static final int MOST = 40;
  private static final Duration WINDOW = Duration.ofHours(1);
  private static final Duration AGAIN = Duration.ofMinutes(10);

  private final FileOrders orders;
  private final MakeSoon soon;
  private final Clock clock;

  /**
   * @param soon lets what was ordered be made once the commit that is open is done
   */
  public Ordering(FileOrders orders, MakeSoon soon, Clock clock) {
    this.orders = orders;
    this.soon = soon;
    this.clock = clock;
  }

  /** What became of an order. */
  sealed interface Placed {

    /** It will be made, under this number. */
    record New(long order) implements Placed {}

    /** It is still being made. */
    record StillMade() implements Placed {}

    /** It was sent already, when it was ordered then. */
    record SentBefore(Instant at) implements Placed {}

    /** There were enough for now. */
    record Enough() implements Placed {}
  }

  Placed place(Wanted wanted) {
    var now = clock.instant();
    var before = orders.sentUnchanged(wanted, now.minus(AGAIN));
    if (before.isPresent()) {
      return new Placed.SentBefore(before.get());
    }
    if (orders.count(wanted.person(), now.minus(WINDOW)) >= MOST) {
      return new Placed.Enough();
    }
    var added = orders.add(wanted, now);
    soon.begin();
    return added.<Placed>map(Placed.New::new).orElseGet(Placed.StillMade::new);
  }
}
