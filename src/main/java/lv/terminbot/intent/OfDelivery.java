package lv.terminbot.intent;

/** What becomes of messages that may not have arrived. */
public sealed interface OfDelivery extends Intent {

  /** A coordinator asks to send an uncertain message once more. */
  record SendAgain(long outgoing) implements OfDelivery {}
}
