package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.join;

import java.util.List;

/** The buttons under a wish for more time. */
final class ExtensionButtons {
  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("Xg", m -> new OfExtensions.Grant(Shape.id(m)), Shape.LONG),
          Shape.declare("Xr", m -> new OfExtensions.Refuse(Shape.id(m)), Shape.LONG));

  private ExtensionButtons() {}

  static String fields(OfExtensions intent) {
    return switch (intent) {
      case OfExtensions.Grant(var extension) -> join("Xg", hex(extension));
      case OfExtensions.Refuse(var extension) -> join("Xr", hex(extension));
      case OfExtensions.Extend _ -> throw Family.notOnAButton(intent);
    };
  }
}
