package lv.terminbot.local;

/**
 * The bot as its stand-in server knows it.
 *
 * @param token what the bot's requests must carry, {@code <number>:<secret>} as Telegram gives it
 * @param username the name in links, without the "@"
 */
public record BotIdentity(String token, String username, String name) {
  public BotIdentity {
    if (!token.matches("[0-9]{1,15}:[A-Za-z0-9_-]{1,64}")) {
      throw new IllegalArgumentException("a bot token looks like 123456:letters-and-digits");
    }
  }

  /** Telegram's number of the bot, the first part of its token. */
  public long id() {
    return Long.parseLong(token.substring(0, token.indexOf(':')));
  }
}
