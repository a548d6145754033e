package lv.terminbot.telegram.pace;

import io.github.bucket4j.TimeMeter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Telegram's limits as it documents them and without any tolerance: 30 messages in a second; in a
 * private chat one a second after a short burst, here of four; in a group one a second and 20 in a
 * minute. Says how many seconds a call comes too early.
 */
public final class FloodGate {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final int BURST = 4;
  private final TimeMeter time;
  private final Deque<Long> all = new ArrayDeque<>();
  private final Map<Long, Deque<Long>> groups = new HashMap<>();
  private final Map<Long, Saved> privates = new HashMap<>();

  public FloodGate(TimeMeter time) {
    this.time = time;
  }

  /** 0 if the call may pass; it then counts. */
  public synchronized int retryAfter(long chat, boolean message) {
    var now = time.currentTimeNanos();
    drop(all, now - SECOND);
    if (all.size() >= 30) {
      return 1;
    }
    var wait = message ? waitIn(chat, now) : 0;
    if (wait == 0) {
      all.addLast(now);
    }
    return wait;
  }

  private int waitIn(long chat, long now) {
    return chat < 0
        ? waitIn(groups.computeIfAbsent(chat, _ -> new ArrayDeque<>()), now)
        : privates.computeIfAbsent(chat, _ -> new Saved(now)).spend(now);
  }

  private static int waitIn(Deque<Long> group, long now) {
    drop(group, now - 60 * SECOND);
    if (!group.isEmpty() && now - group.getLast() < SECOND) {
      return 1;
    }
    if (group.size() >= 20) {
      return (int) TimeUnit.NANOSECONDS.toSeconds(group.getFirst() + 60 * SECOND - now) + 1;
    }
    group.addLast(now);
    return 0;
  }

  private static void drop(Deque<Long> times, long before) {
    while (!times.isEmpty() && times.getFirst() - before <= 0) {
      times.removeFirst();
    }
  }

  /** What a private chat has saved up: a message costs a second. */
  private static final class Saved {
    private long nanos = BURST * SECOND;
    private long at;

    Saved(long now) {
      at = now;
    }

    int spend(long now) {
      nanos = Math.min(BURST * SECOND, nanos + now - at);
      at = now;
      if (nanos < SECOND) {
        return 1;
      }
      nanos -= SECOND;
      return 0;
    }
  }
}
