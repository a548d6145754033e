package lv.terminbot.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Telegram's limits without any tolerance; says how many seconds a call comes too early. */
final class FloodGate {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private final Deque<Long> all = new ArrayDeque<>();
  private final Map<Long, Deque<Long>> chats = new HashMap<>();

  /** 0 if the call may pass; it then counts. */
  synchronized int retryAfter(long chat, boolean message) {
    var now = System.nanoTime();
    drop(all, now - SECOND);
    if (all.size() >= 30) {
      return 1;
    }
    if (message) {
      var here = chats.computeIfAbsent(chat, _ -> new ArrayDeque<>());
      drop(here, now - 60 * SECOND);
      if (!here.isEmpty() && now - here.getLast() < SECOND) {
        return 1;
      }
      if (chat < 0 && here.size() >= 20) {
        return (int) TimeUnit.NANOSECONDS.toSeconds(here.getFirst() + 60 * SECOND - now) + 1;
      }
      here.addLast(now);
    }
    all.addLast(now);
    return 0;
  }

  private static void drop(Deque<Long> times, long before) {
    while (!times.isEmpty() && times.getFirst() - before <= 0) {
      times.removeFirst();
    }
  }
}
