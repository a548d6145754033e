package lv.terminbot.telegram.pace;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The turns that all chats share: never more than so many in any second, and spread over it, so
 * that an answer waits for one turn and not for a whole second. The server counts a call while it
 * is under way; so a turn counts until a second after the call's end. Safe from any thread.
 */
public final class SlidingWindow {
  private static final int LEAST_AT_ONCE = 2;
  private static final Duration SECOND = Duration.ofSeconds(1);
  private final int perSecond;
  private final TimeMeter time;
  private final Bucket flow;
  private final Deque<Long> ends = new ArrayDeque<>();
  private int underWay;

  SlidingWindow(int perSecond, TimeMeter time) {
    this.perSecond = perSecond;
    this.time = time;
    flow =
        Bucket.builder()
            .withCustomTimePrecision(time)
            .addLimit(limit -> limit.capacity(atOnce(perSecond)).refillGreedy(perSecond, SECOND))
            .build();
  }

  /** As many as come in the ten milliseconds for which nobody may look. */
  private static int atOnce(int perSecond) {
    return Math.max(LEAST_AT_ONCE, perSecond / 100);
  }

  /** False if there is none now. */
  public synchronized boolean take() {
    forget();
    if (underWay + ends.size() >= perSecond || !flow.tryConsume(1)) {
      return false;
    }
    underWay++;
    return true;
  }

  /** Nobody needed it. */
  public synchronized void giveBack() {
    underWay--;
    flow.addTokens(1);
  }

  /** Its call has ended. */
  public synchronized void ended() {
    underWay--;
    ends.addLast(time.currentTimeNanos());
  }

  /** At most; the end of a call may bring one earlier. */
  public synchronized Duration untilNext() {
    forget();
    var inFlow = flow.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    var inWindow = underWay + ends.size() < perSecond ? 0 : untilForgotten();
    return Duration.ofNanos(Math.max(inFlow, inWindow)).plusMillis(1);
  }

  private long untilForgotten() {
    return ends.isEmpty()
        ? SECOND.toNanos()
        : ends.getFirst() + SECOND.toNanos() - time.currentTimeNanos();
  }

  private void forget() {
    var before = time.currentTimeNanos() - SECOND.toNanos();
    while (!ends.isEmpty() && ends.getFirst() - before <= 0) {
      ends.removeFirst();
    }
  }
}
