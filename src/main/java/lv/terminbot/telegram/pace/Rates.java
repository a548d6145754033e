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

  /**
   * As the FAQ of the Bot API states them: "avoid sending more than one message per second. We may
   * allow short bursts"; 20 a minute in a group.
   */
  public static Rates usual(int perSecond) {
    return new Rates(perSecond, 4, Duration.ofSeconds(1), 20);
  }
}
