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
      case OfObjections.Raise it -> join("Or", hex(it.first()), hex(it.last()));
      case OfObjections.Drop it -> join("Od", hex(it.first()), hex(it.last()));
      case OfObjections.Lift it -> join("Ol", hex(it.objection()));
      case OfObjections.Keep it -> join("Ok", hex(it.objection()));
      case OfObjections.Restore it -> join("Oo", hex(it.objection()));
      case OfObjections.AskToObject _ -> throw Family.notOnAButton(intent);
    };
  }
}
