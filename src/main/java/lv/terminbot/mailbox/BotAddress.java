package lv.terminbot.mailbox;

import java.util.Optional;

/** Where the bot is found in Telegram. */
public interface BotAddress {
  /** The bot's own name without the "@"; empty until the Bot API server has told it. */
  Optional<String> username();
}
