package lv.terminbot.telegram;

import java.io.Serializable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/** Whoever carries out calls of the Bot API: a line to the server, or in tests nobody but them. */
interface BotApi {

  /** Ends always, and never throws. */
  Answer<? extends Serializable> call(PartialBotApiMethod<? extends Serializable> method);
}
