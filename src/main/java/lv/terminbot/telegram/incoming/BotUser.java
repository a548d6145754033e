package lv.terminbot.telegram.incoming;

/** The bot itself, as Telegram knows it. */
public record BotUser(long id, String username) {
  /** Telegram tells no capital letters apart in such a name. */
  boolean isCalled(String name) {
    return username.equalsIgnoreCase(name);
  }
}
