package lv.terminbot.mailbox;

/** How a message stands in the record of what was sent unasked. */
public enum InRecord {
  WITH_WORDS,
  /** That it was sent is known; what it says is for its addressee alone. */
  WITHOUT_WORDS
}
