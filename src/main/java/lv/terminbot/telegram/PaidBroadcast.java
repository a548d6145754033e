package lv.terminbot.telegram;

import java.io.Serializable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;

/**
 * Says with each message that the bot pays where more goes out than Telegram gives for nothing:
 * {@code allow_paid_broadcast} of the Bot API, 0.1 Stars a message beyond 30 a second.
 */
final class PaidBroadcast implements BotApi {
  private final BotApi server;

  PaidBroadcast(BotApi server) {
    this.server = server;
  }

  @Override
  public CallOutcome<? extends Serializable> call(
      PartialBotApiMethod<? extends Serializable> method) {
    switch (method) {
      case SendMessage message -> message.setAllowPaidBroadcast(true);
      case SendDocument document -> document.setAllowPaidBroadcast(true);
      case SendPhoto picture -> picture.setAllowPaidBroadcast(true);
      default -> {
        // an edit or a note under a button is no broadcast
      }
    }
    return server.call(method);
  }
}
