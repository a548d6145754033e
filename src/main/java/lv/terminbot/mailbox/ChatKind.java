package lv.terminbot.mailbox;

/** Where something was said: between two, or before others. */
public enum ChatKind {
  PRIVATE,
  /** A group; also wherever an inline answer may be put. */
  GROUP
}
