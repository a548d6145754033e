package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.LONG;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.id;
import static lv.terminbot.intent.Shape.join;

import java.util.List;

/** The buttons under what is said against an obligation. */
final class ObjectionButtons {
  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("Or", m -> new OfObjections.Raise(id(m), id(m, 2)), LONG, LONG),
          Shape.declare("Od", m -> new OfObjections.Drop(id(m), id(m, 2)), LONG, LONG),
          Shape.declare("Ol", m -> new OfObjections.Lift(id(m)), LONG),
          Shape.declare("Ok", m -> new OfObjections.Keep(id(m)), LONG),
          Shape.declare("Oo", m -> new OfObjections.Restore(id(m)), LONG));

  private ObjectionButtons() {}

  static String fields(OfObjections intent) {
    return switch (intent) {
      case OfObjections.Raise(var first, var last) -> join("Or", hex(first), hex(last));
      case OfObjections.Drop(var first, var last) -> join("Od", hex(first), hex(last));
      case OfObjections.Lift(var objection) -> join("Ol", hex(objection));
      case OfObjections.Keep(var objection) -> join("Ok", hex(objection));
      case OfObjections.Restore(var objection) -> join("Oo", hex(objection));
      case OfObjections.AskToObject _ -> throw Family.notOnAButton(intent);
    };
  }
}
