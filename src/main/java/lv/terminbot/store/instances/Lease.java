package lv.terminbot.store.instances;

import java.time.Duration;

/**
 * Held for a while from the moment at which the database was asked for it, so that this instance
 * knows of its end before any other does. By the time that passes: it goes on while the program is
 * frozen.
 */
final class Lease {
  /** Long enough for a machine that is busy, short enough for people who wait. */
  static final Duration TERM = Duration.ofSeconds(8);

  static final Duration RENEWAL = Duration.ofSeconds(2);

  private volatile long until = System.nanoTime();

  /**
   * @param asked the {@link System#nanoTime} before it was asked for
   */
  void granted(long asked) {
    until = asked + TERM.toNanos();
  }

  void ended() {
    until = System.nanoTime();
  }

  boolean lasts() {
    return System.nanoTime() - until < 0;
  }
}
