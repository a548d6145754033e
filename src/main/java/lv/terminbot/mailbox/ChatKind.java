package lv.terminbot.mailbox;

/** Where something was said: between two, or before others. */
public enum ChatKind {
  PRIVATE,
  GROUP
}
