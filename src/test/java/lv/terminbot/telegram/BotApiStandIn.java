package lv.terminbot.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Telegram as a test plays it: what people do goes in, what the bot has sent is seen. */
public interface BotApiStandIn {

  /** What was carried out, in order. */
  List<Arrived> arrived();

  /** People have these messages in their chats already, sent by a program that is no more. */
  void remembers(List<Arrived> earlier);

  /** Something happens in Telegram; returns the update's id. */
  int update(ObjectNode update);

  /** The id of the next message, whoever writes it. */
  int nextMessageId();

  void goesWrong(Fault fault);

  /** Ends all faults and lets go of what hangs. */
  void heal();

  /** From now on this is in the file of this id. */
  void holds(String fileId, byte[] content);

  /** Updates that the bot has not taken yet. */
  WaitingUpdates updates();

  /** Somebody writes in a private chat; returns the update's id. */
  default int says(long user, String text) {
    return update(RawUpdates.words(user, nextMessageId(), text));
  }

  /** Somebody presses a button of the bot's message. */
  default int taps(long user, String code, long messageId) {
    return update(RawUpdates.tap(user, code, messageId));
  }

  /** The messages of a chat, edits not counted. */
  default List<Arrived> messagesTo(long chat) {
    return arrived().stream()
        .filter(a -> a.method().startsWith("send") && a.messageId() > 0 && a.chat() == chat)
        .toList();
  }
}
