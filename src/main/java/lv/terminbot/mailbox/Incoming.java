package lv.terminbot.mailbox;

/** What lies in the inbox and is heard in its turn. */
public sealed interface Incoming permits IncomingMessage, SystemNote {

  /** What makes it one: the inbox keeps each key once. */
  String key();

  /** In whose turn it is heard. */
  ChatId chat();
}
