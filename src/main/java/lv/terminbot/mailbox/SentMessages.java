package lv.terminbot.mailbox;

import java.util.List;

/** What is known of messages that were sent, as long as people may still reply to them. */
public interface SentMessages {

  /**
   * The codes of the buttons that a message of ours was sent with, or was last shown anew with;
   * they say what it is about. None where it had no buttons.
   */
  List<String> codes(ChatId chat, long messageId);
}
