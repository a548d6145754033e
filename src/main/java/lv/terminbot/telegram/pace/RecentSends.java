package lv.terminbot.telegram.pace;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import lv.terminbot.mailbox.Delivery;

/**
 * The last messages that were sent, and how many of them were lost on the way: refused for good, or
 * in doubt. That a person has left or blocked the bot is no loss of this kind.
 */
public final class RecentSends {
  private static final int MOST = 20;
  private static final int ENOUGH = 10;
  private static final Duration FRESH = Duration.ofMinutes(10);
  private final Deque<Sent> last = new ArrayDeque<>();

  private record Sent(long at, boolean lost) {}

  /** What came of one. */
  public synchronized void ended(Delivery delivery) {
    if (delivery instanceof Delivery.Later || delivery instanceof Delivery.Moved) {
      return;
    }
    var lost = delivery instanceof Delivery.Failed || delivery instanceof Delivery.Uncertain;
    last.addLast(new Sent(System.nanoTime(), lost));
    if (last.size() > MOST) {
      last.removeFirst();
    }
  }

  /** Whether half of them are lost, and they are no few. */
  public synchronized boolean burn() {
    last.removeIf(sent -> System.nanoTime() - sent.at() > FRESH.toNanos());
    return last.size() >= ENOUGH && last.stream().filter(Sent::lost).count() * 2 >= last.size();
  }
}
