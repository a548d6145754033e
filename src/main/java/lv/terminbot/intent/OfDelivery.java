package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.LONG;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.id;
import static lv.terminbot.intent.Shape.join;

import java.util.List;

/** What becomes of messages that may not have arrived. */
public sealed interface OfDelivery extends Intent {

  Family<OfDelivery> FAMILY =
      new Family<>(
          OfDelivery.class,
          OfDelivery::fields,
          List.of(
              Shape.declare("z", m -> new SendAgain(id(m)), LONG),
              Shape.declare("zz", m -> new SendAllAgain(id(m)), LONG)));

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

  private static String fields(OfDelivery intent) {
    return switch (intent) {
      case SendAgain(var outgoing) -> join("z", hex(outgoing));
      case SendAllAgain(var notice) -> join("zz", hex(notice));
    };
  }
}
