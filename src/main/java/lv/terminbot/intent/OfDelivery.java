package lv.terminbot.intent;

/** What becomes of messages that may not have arrived. */
public sealed interface OfDelivery extends Intent {

  Family<OfDelivery> FAMILY =
      new Family<>(OfDelivery.class, ReminderButtons::fields, ReminderButtons.DELIVERY);

  @Override
  default Family<OfDelivery> family() {
    return FAMILY;
  }

  /** A coordinator asks to send an uncertain message once more. */
  record SendAgain(long outgoing) implements OfDelivery {}

  /**
   * All that are still uncertain of those that one notice told of.
   *
   * @param notice its moment, in milliseconds
   */
  record SendAllAgain(long notice) implements OfDelivery {}
}
