package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.LONG;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.id;
import static lv.terminbot.intent.Shape.join;

import java.util.List;

/** The buttons that send uncertain messages once more. */
final class DeliveryButtons {
  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("z", m -> new OfDelivery.SendAgain(id(m)), LONG),
          Shape.declare("zz", m -> new OfDelivery.SendAllAgain(id(m)), LONG));

  private DeliveryButtons() {}

  static String fields(OfDelivery intent) {
    return switch (intent) {
      case OfDelivery.SendAgain(var outgoing) -> join("z", hex(outgoing));
      case OfDelivery.SendAllAgain(var notice) -> join("zz", hex(notice));
    };
  }
}
