package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.join;

import java.util.List;

/** The buttons under a wish for more time. */
final class ExtensionButtons {
  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("Xg", m -> new OfExtensions.Grant(Shape.id(m)), Shape.LONG),
          Shape.declare("Xr", m -> new OfExtensions.Refuse(Shape.id(m)), Shape.LONG),
          Shape.declare(
              "Xs",
              m -> new OfExtensions.GrantShown(Shape.id(m), Shape.id(m, 2)),
              Shape.LONG,
              Shape.LONG),
          Shape.declare(
              "Xd",
              m -> new OfExtensions.DropShown(Shape.id(m), Shape.id(m, 2)),
              Shape.LONG,
              Shape.LONG),
          Shape.declare("Xl", m -> new OfExtensions.AskExtensions()),
          Shape.declare("Xb", m -> new OfExtensions.AskTakeBack(Shape.id(m)), Shape.LONG),
          Shape.declare("Xt", m -> new OfExtensions.TakeBack(Shape.id(m)), Shape.LONG),
          Shape.declare("Xf", m -> new OfExtensions.ForgetWish()));

  private ExtensionButtons() {}

  static String fields(OfExtensions intent) {
    return switch (intent) {
      case OfExtensions.Grant(var extension) -> join("Xg", hex(extension));
      case OfExtensions.Refuse(var extension) -> join("Xr", hex(extension));
      case OfExtensions.GrantShown(var first, var last) -> join("Xs", hex(first), hex(last));
      case OfExtensions.DropShown(var first, var last) -> join("Xd", hex(first), hex(last));
      case OfExtensions.AskExtensions() -> "Xl";
      case OfExtensions.AskTakeBack(var extension) -> join("Xb", hex(extension));
      case OfExtensions.TakeBack(var extension) -> join("Xt", hex(extension));
      case OfExtensions.ForgetWish() -> "Xf";
      case OfExtensions.Extend _, OfExtensions.Shorten _, OfExtensions.AskDecision _ ->
          throw Family.notOnAButton(intent);
    };
  }
}
