package lv.terminbot.store.inbox;

import java.time.Duration;

/**
 * How much of one sender is kept within a while. Who was let in loses nothing unless they send more
 * than a person can write; who was not is worth one sentence, and a few tries at a join link.
 *
 * @param ofPerson how many messages of somebody who was let in
 * @param ofStranger how many of somebody who was not
 * @param ofArriving how many of somebody who is at a join link
 */
public record IntakeLimits(Duration window, int ofPerson, int ofStranger, int ofArriving) {
  public static final IntakeLimits USUAL = new IntakeLimits(Duration.ofMinutes(10), 200, 1, 10);

  /** Everybody may write as much as they like: for benchmarks. */
  public static final IntakeLimits LIFTED =
      new IntakeLimits(
          Duration.ofMinutes(10), Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

  /** Whether it need not be counted how much somebody brings in. */
  boolean areLifted() {
    return ofPerson == Integer.MAX_VALUE;
  }
}
