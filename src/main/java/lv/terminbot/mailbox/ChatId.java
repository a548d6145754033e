package lv.terminbot.mailbox;

/** Telegram's number of a chat; that of a private chat is also that of the person. */
public record ChatId(long value) {
  /** Below all numbers that Telegram gives. */
  private static final long INLINE = Long.MIN_VALUE / 2;

  /**
   * Where this person's inline queries are asked and answered: in none of their chats, so that they
   * neither wait for those nor hold them up.
   */
  public static ChatId ofInline(long userId) {
    return new ChatId(INLINE + userId);
  }

  /** Telegram gives groups numbers below zero. */
  public boolean isGroup() {
    return value < 0 && value > INLINE / 2;
  }
}
