package lv.terminbot.telegram.incoming;

import lv.terminbot.mailbox.ChatId;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;

/**
 * By what an update is known again when Telegram brings it once more. Its id alone is no name:
 * after a quiet week the ids start anew, and may meet those of updates that were heard long ago.
 */
final class UpdateKey {
  private UpdateKey() {}

  static String of(int updateId, MaybeInaccessibleMessage about) {
    return write(updateId, about.getChatId(), about.getMessageId());
  }

  /** Of what is about no message. */
  static String of(int updateId, ChatId chat) {
    return write(updateId, chat.value(), 0);
  }

  private static String write(int updateId, long chat, int message) {
    return "update:" + updateId + ":" + chat + ":" + message;
  }
}
