package lv.terminbot.telegram.pace;

import java.time.Duration;

/**
 * How much Telegram takes.
 *
 * @param perSecond messages in any second, all chats together
 * @param burst messages at once in a private chat that was quiet
 * @param each from then on one in this time; in a group from the first
 * @param groupPerMinute messages in any minute in a group
 */
public record Rates(int perSecond, int burst, Duration each, int groupPerMinute) {
  /** What Telegram gives a bot that pays nothing. */
  public static final int MOST_PER_SECOND = 30;

  /** What it sells: "allow_paid_broadcast" of the Bot API. */
  public static final int MOST_PAID_PER_SECOND = 1_000;

  private static final int NO_LIMIT = 1_000_000;

  /**
   * As the FAQ of the Bot API states them: "avoid sending more than one message per second. We may
   * allow short bursts"; 20 a minute in a group.
   */
  public static Rates usual(int perSecond) {
    return new Rates(perSecond, 4, Duration.ofSeconds(1), 20);
  }

  /** Whatever comes goes out at once: for a stand-in of Telegram alone. */
  public static Rates lifted() {
    return new Rates(NO_LIMIT, NO_LIMIT, Duration.ofNanos(1), NO_LIMIT);
  }

  /** Whether it is more than Telegram gives for nothing. */
  public boolean isPaid() {
    return perSecond > MOST_PER_SECOND && perSecond <= MOST_PAID_PER_SECOND;
  }
}
