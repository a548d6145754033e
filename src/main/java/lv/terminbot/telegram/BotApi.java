package lv.terminbot.telegram;

import java.io.Serializable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/**
 * Whoever carries out calls of the Bot API: a client of the server, or in tests nobody but them.
 */
interface BotApi {

  /** Ends always, and never throws. */
  CallOutcome<? extends Serializable> call(PartialBotApiMethod<? extends Serializable> method);
}
