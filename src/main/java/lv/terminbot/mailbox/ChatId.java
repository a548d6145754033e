package lv.terminbot.mailbox;

/** Telegram's number of a chat; that of a private chat is also that of the person. */
public record ChatId(long value) {
  /** Telegram's numbers of people have at most 52 bits; those of e-mail addresses begin above. */
  public static final long FIRST_EMAIL = 1L << 52;

  /** Below all numbers that Telegram gives. */
  private static final long INLINE = Long.MIN_VALUE / 2;

  /**
   * Where this person's inline queries are asked and answered: in none of their chats, so that they
   * neither wait for those nor hold them up.
   */
  public static ChatId ofInline(long userId) {
    return new ChatId(INLINE + userId);
  }

  /** Whether it is no chat but the number of an address that is written to by e-mail. */
  public boolean isEmail() {
    return value >= FIRST_EMAIL;
  }

  /** Telegram gives groups numbers below zero. */
  public boolean isGroup() {
    return value < 0 && value > INLINE / 2;
  }
}
