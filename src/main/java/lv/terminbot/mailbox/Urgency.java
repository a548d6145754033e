package lv.terminbot.mailbox;

/** Answers to somebody who waits go before messages to many. */
public enum Urgency {
  REPLY,
  BULK
}
