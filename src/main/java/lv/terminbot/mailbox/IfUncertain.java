package lv.terminbot.mailbox;

/** What is done about a message of which it is not known whether it arrived. */
public enum IfUncertain {
  /** It is left to a person to decide. */
  LEAVE,
  /** It is said again: read twice it does no harm, and without it somebody waits for nothing. */
  SAY_AGAIN
}
