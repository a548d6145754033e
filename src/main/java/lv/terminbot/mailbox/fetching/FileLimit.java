package lv.terminbot.mailbox.fetching;

/** How large a file may be that somebody sends to the bot. */
public record FileLimit(int megabytes) {
  /** What Telegram gives out to a bot. */
  public static final FileLimit OF_TELEGRAM = new FileLimit(20);

  /** A server of one's own gives out more; so much can be sent on and archived by any server. */
  public static final FileLimit OF_OWN_SERVER = new FileLimit(45);

  public boolean allows(long bytes) {
    return bytes <= (long) megabytes << 20;
  }
}
