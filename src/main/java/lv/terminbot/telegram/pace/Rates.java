package lv.terminbot.telegram.pace;

import java.time.Duration;

/**
 * How much Telegram takes.
 *
 * @param perSecond messages in any second, all chats together
 * @param burst messages at once in a private chat that was quiet
 * @param each from then on one in this time; in a group from the first
 * @param groupPerMinute messages in any minute in a group
 * @param lanes how many answers are under way at once, and as many messages to many
 */
public record Rates(int perSecond, int burst, Duration each, int groupPerMinute, int lanes) {
  /** What Telegram gives a bot that pays nothing. */
  public static final int MOST_PER_SECOND = 30;

  /** What it sells: "allow_paid_broadcast" of the Bot API. */
  public static final int MOST_PAID_PER_SECOND = 1_000;

  private static final int NO_LIMIT = 1_000_000;
  private static final int FEWEST_LANES = 4;

  /**
   * As the FAQ of the Bot API states them: "avoid sending more than one message per second. We may
   * allow short bursts"; 20 a minute in a group. With calls that take 100 ms, a tenth of the rate
   * in lanes carries all of it.
   */
  public static Rates usual(int perSecond) {
    var lanes = Math.max(FEWEST_LANES, perSecond / 10);
    return new Rates(perSecond, 4, Duration.ofSeconds(1), 20, lanes);
  }

  /** Whatever comes goes out at once: for a stand-in of Telegram alone. */
  public static Rates lifted() {
    return new Rates(NO_LIMIT, NO_LIMIT, Duration.ofNanos(1), NO_LIMIT, 16);
  }

  /** Whether nothing but a stand-in could bear it. */
  public boolean isLifted() {
    return perSecond == NO_LIMIT;
  }

  /** Whether it is more than Telegram gives for nothing. */
  public boolean isPaid() {
    return perSecond > MOST_PER_SECOND && perSecond <= MOST_PAID_PER_SECOND;
  }
}
